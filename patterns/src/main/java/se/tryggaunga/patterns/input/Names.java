package se.tryggaunga.patterns.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names numbered in the order they come; found by their bytes, without making texts. */
public final class Names {

    private final List<String> names = new ArrayList<>();
    private byte[][] keys = new byte[16][];
    private int[] table = new int[64];

    /** The number of a field's name, or -1. */
    int find(Lines lines, int field) {
        int at = slot(lines.bytes(), lines.begin(field), lines.end(field));
        return table[at] - 1;
    }

    /** The number of a field's name, new where it has not come before. */
    int findOrAdd(Lines lines, int field) {
        int begin = lines.begin(field);
        int at = slot(lines.bytes(), begin, lines.end(field));
        return table[at] != 0
                ? table[at] - 1
                : add(
                        at,
                        Arrays.copyOfRange(lines.bytes(), begin, lines.end(field)),
                        lines.text(field));
    }

    private int add(int at, byte[] key, String name) {
        int number = names.size();
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, number * 2);
        }
        keys[number] = key;
        names.add(name);
        table[at] = number + 1;
        if (names.size() * 3 > table.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < names.size(); i++) {
            table[slot(keys[i], 0, keys[i].length)] = i + 1;
        }
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int at = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[at] != 0) {
            byte[] key = keys[table[at] - 1];
            if (Arrays.equals(key, 0, key.length, bytes, from, to)) {
                return at;
            }
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    public int size() {
        return names.size();
    }

    /** In the order of their numbers. */
    public List<String> all() {
        return List.copyOf(names);
    }
}

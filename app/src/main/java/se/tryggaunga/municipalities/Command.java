package se.tryggaunga.municipalities;

import java.util.Arrays;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Something the operator runs instead of the web process: {@code java -jar … migrate}. Modules add
 * theirs as services.
 */
public interface Command {

    String name();

    /** One line for the list of commands. */
    String purpose();

    /**
     * @return the exit status: 0 done, 1 not done, 2 unusable arguments
     */
    int run(String[] arguments);

    static boolean isOne(String[] arguments) {
        return arguments.length > 0
                && (all().containsKey(arguments[0]) || "help".equals(arguments[0]));
    }

    static int start(String... arguments) {
        var command = all().get(arguments[0]);
        if (command == null) {
            all().values().forEach(each -> System.out.println(each.name() + "  " + each.purpose()));
            return 0;
        }
        return command.run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static Map<String, Command> all() {
        var all = new TreeMap<String, Command>();
        ServiceLoader.load(Command.class).forEach(each -> all.put(each.name(), each));
        return all;
    }
}

package se.tryggaunga.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The memory of the application, in megabytes of 1,048,576 bytes.
 *
 * @param resident what the JVM's process has in memory, as the kernel counts (VmRSS)
 * @param highest the most that it has had (VmHWM)
 * @param heapAfterCollection used heap right after a full collection
 * @param database proportional share (Pss) of all PostgreSQL's processes, its shared buffers once
 */
record Footprint(double resident, double highest, double heapAfterCollection, double database) {

    private static final double KILO = 1024;

    static Footprint of(ProcessHandle jvm) throws IOException {
        var status = Files.readString(Path.of("/proc", "" + jvm.pid(), "status"));
        double database = jvm.descendants().mapToDouble(Footprint::share).sum();
        command(jvm, "GC.run");
        var heap = sum(command(jvm, "GC.heap_info"), "(?:DefNew|Tenured).*used (\\d+)K");
        return new Footprint(
                sum(status, "VmRSS:\\s+(\\d+) kB"),
                sum(status, "VmHWM:\\s+(\\d+) kB"),
                heap,
                database);
    }

    private static double share(ProcessHandle process) {
        try {
            var memory = Path.of("/proc", "" + process.pid(), "smaps_rollup");
            return sum(Files.readString(memory), "Pss:\\s+(\\d+) kB");
        } catch (IOException ended) {
            return 0;
        }
    }

    private static String command(ProcessHandle jvm, String words) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, "" + jvm.pid(), words).redirectErrorStream(true);
        return new String(process.start().getInputStream().readAllBytes(), UTF_8);
    }

    /** Of all that is found, in megabytes; what is read is in kilobytes. */
    private static double sum(String text, String pattern) {
        return Pattern.compile(pattern)
                        .matcher(text)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1)))
                        .sum()
                / KILO;
    }
}

package se.tryggaunga.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root starts it in a user namespace of its
 * own (where it is nobody, yet still owns its files), or else as another user: the one in whose
 * folder it lies, or one that every system has.
 *
 * @param prefix the words before a command that make it run so
 * @param uid the owner that the server's folder must have
 */
record Account(List<String> prefix, int uid) {

    private static final int ROOT = 0;

    /** The first account that can use the folder; the folder is handed over to it. */
    static Account forFolder(Path home) throws IOException, InterruptedException {
        int me = owner(Path.of("/proc/self"));
        if (me != ROOT) {
            return new Account(List.of(), me);
        }
        for (Account account : instead(home)) {
            if (account.canUse(home)) {
                return account;
            }
        }
        throw new PostgresRefusal(
                "PostgreSQL refuses to run as root, and here root may not run it as anyone else in "
                        + home
                        + ". Start as an ordinary user, or choose a folder that the user"
                        + " 'postgres' or 'nobody' can reach.");
    }

    private static List<Account> instead(Path home) throws IOException, InterruptedException {
        Path above = home.resolveSibling(".");
        var users = new ArrayList<Account>();
        users.add(user(owner(above), (int) Files.getAttribute(above, "unix:gid")));
        for (String name : List.of("postgres", "nobody")) {
            String uid = output("id", "-u", name);
            String gid = output("id", "-g", name);
            if (!uid.isEmpty()) {
                users.add(user(Integer.parseInt(uid), Integer.parseInt(gid)));
            }
        }
        users.removeIf(user -> user.uid() == ROOT);
        var accounts = new ArrayList<Account>();
        accounts.add(new Account(List.of("unshare", "-U"), ROOT));
        accounts.addAll(users);
        users.forEach(user -> accounts.add(user.passingClosedFolders()));
        return accounts;
    }

    private static Account user(int uid, int gid) {
        return new Account(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups"), uid);
    }

    /**
     * The same user, but able to reach a folder inside one that is closed to it, such as /root. The
     * secure bit makes access(2), with which PostgreSQL looks for its programs, count that ability.
     */
    private Account passingClosedFolders() {
        var words = new ArrayList<>(prefix);
        words.add("--inh-caps=+dac_override");
        words.add("--ambient-caps=+dac_override");
        words.add("--securebits=+no_setuid_fixup");
        return new Account(words, uid);
    }

    private boolean canUse(Path home) throws IOException, InterruptedException {
        if (!succeeds(List.of("true"))) {
            return false;
        }
        handOver(home);
        return succeeds(List.of("test", "-w", home.toString()));
    }

    /** Gives the folder to this account, when an earlier start had it as another. */
    private void handOver(Path home) throws IOException {
        Path data = new DataFolder(home).path(); // a restore makes it anew
        if (owner(home) == uid && (!Files.exists(data) || owner(data) == uid)) {
            return;
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files.toList()::iterator) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setAttribute(file, "unix:uid", uid);
                }
            }
        }
    }

    private boolean succeeds(List<String> command) throws InterruptedException {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        return process.waitFor() == 0 ? text : "";
    }

    private static int owner(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid");
    }
}

package se.tryggaunga.access.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.municipalities.Command;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.OwnerDatabase;

/**
 * Gives a person a local account: {@code account --municipality CODE --user NAME --person NAME}.
 * With {@code --function} and {@code --unit} the person is entered too, for the first one of all.
 * With {@code --reset} an account gets a new password and secret instead.
 */
public final class AccountCommand implements Command {

    private static final String USE =
            "Use: account --municipality CODE --user NAME --person NAME|ID"
                    + " [--function ID --unit NAME] [--reset] [--password-from-input]";

    @Override
    public String name() {
        return "account";
    }

    @Override
    public String purpose() {
        return "gives a person a local account: --municipality CODE --user NAME --person NAME";
    }

    @Override
    public int run(String[] arguments) {
        var code = value(arguments, "--municipality");
        var user = value(arguments, "--user");
        var person = value(arguments, "--person");
        if (code == null || user == null || person == null || !user.matches("[\\w.@-]{2,80}")) {
            System.err.println(USE);
            return 2;
        }
        var database = OwnerDatabase.configured(code);
        if (database.isEmpty()) {
            System.err.println(code + ": no such municipality, or its owner-password is missing");
            return 2;
        }
        return create(database.get(), user.toLowerCase(Locale.ROOT), person, arguments);
    }

    private static int create(
            OwnerDatabase database, String user, String person, String[] arguments) {
        try (var owner = database.connect()) {
            owner.setAutoCommit(false);
            var here = new Municipalities(List.of(database.municipality()));
            var accounts = new NewAccounts(owner, new MunicipalKey(here));
            var password = password(arguments);
            var account =
                    here.within(
                            database.municipality(),
                            () ->
                                    List.of(arguments).contains("--reset")
                                            ? accounts.reset(user, password)
                                            : accounts.create(
                                                    user,
                                                    password,
                                                    person(accounts, person, arguments)));
            owner.commit();
            tell(database, account);
            return 0;
        } catch (SQLException | IOException | NewAccounts.Refused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    private static UUID person(NewAccounts accounts, String person, String[] arguments) {
        var function = value(arguments, "--function");
        var unit = value(arguments, "--unit");
        return function == null || unit == null
                ? accounts.known(person)
                : accounts.entered(person, function, unit);
    }

    /** Shown this once; the database holds neither in the clear. */
    private static void tell(OwnerDatabase database, LocalAccount account) {
        System.out.println("User name  " + account.userName());
        System.out.println("Password   " + account.password());
        System.out.println("Secret     " + Totp.base32(account.secret()));
        System.out.println("           " + account.uri(database.code()));
    }

    private static String password(String[] arguments) throws IOException {
        if (!List.of(arguments).contains("--password-from-input")) {
            return Passwords.fresh();
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var given = in.readLine();
        if (given == null
                || given.length() < Passwords.SHORTEST
                || given.length() > Passwords.LONGEST) {
            throw new IOException(
                    "A password has " + Passwords.SHORTEST + " to " + Passwords.LONGEST + " signs");
        }
        return given;
    }

    private static @Nullable String value(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(name)) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}

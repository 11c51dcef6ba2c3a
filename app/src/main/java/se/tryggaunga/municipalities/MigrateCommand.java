package se.tryggaunga.municipalities;

/** Brings every configured municipality's database up to date, then ends. */
public final class MigrateCommand implements Command {

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String purpose() {
        return "brings the databases up to date, as their owner";
    }

    @Override
    public int run(String[] arguments) {
        var owners = OwnerDatabase.allOrSay();
        for (var owner : owners) {
            owner.migrate();
            System.out.println(owner.code() + ": up to date");
        }
        return owners.isEmpty() ? 2 : 0;
    }
}

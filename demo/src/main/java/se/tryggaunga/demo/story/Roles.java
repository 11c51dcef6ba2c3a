package se.tryggaunga.demo.story;

import java.util.List;

/**
 * Who is around one young person.
 *
 * @param sender who worries first
 * @param members who get seats, the school first; one per secrecy area, more where a function is
 *     added
 * @param replacement who comes when the first member leaves
 */
record Roles(
        String programme,
        String district,
        String coordinator,
        String sender,
        List<String> members,
        String replacement) {

    Roles {
        members = List.copyOf(members);
    }

    String police() {
        return members.stream().filter(each -> each.endsWith("polis")).findFirst().orElseThrow();
    }

    /** The others without the police, who then take part without signing in (D32). */
    Roles withoutPolice() {
        return new Roles(
                programme,
                district,
                coordinator,
                sender,
                members.stream().filter(each -> !each.equals(police())).toList(),
                replacement);
    }

    /** Those of the group that meets protected identities, and one of the host's who is not. */
    static final List<String> GROUP =
            List.of("sara/sspf", "anders/rektor", "mia/fritidsledare", "petra/omradespolis");

    Roles sheltered() {
        return new Roles(
                "sspf",
                district,
                GROUP.getFirst(),
                "eva/forebygg",
                List.of(GROUP.get(1), GROUP.get(2), GROUP.get(3), "ingrid/handlaggare"),
                "ali/mentor");
    }

    Roles from(String otherSender) {
        return new Roles(programme, district, coordinator, otherSender, members, replacement);
    }
}

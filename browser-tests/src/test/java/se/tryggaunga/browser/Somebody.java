package se.tryggaunga.browser;

import org.jspecify.annotations.Nullable;

/** Those of the demonstration's people who take part in the journeys. */
enum Somebody {
    MIA("Mia Falk", null),
    SARA("Sara Lindqvist", "samordnare"),
    EVA("Eva Nordin", null),
    ANDERS("Anders Holm", "rektor"),
    PETRA("Petra Hallin", null),
    BIRGITTA("Birgitta Sund", null),
    MIKAEL("Mikael Sandberg", null),
    MONIKA("Monika Åkesson", null),
    BO("Bo Ekman", null),
    ELISABET("Elisabet Hagman", null),
    YLVA("Ylva Berggren", null),
    TOMAS("Tomas Bergman", "delegerad beslutsfattare"),
    SAMIR("Samir Haddad", null),
    TOMAS_AS_HEAD("Tomas Bergman", "enhetschef"),
    JENNY("Jenny Wallin", null),
    LOVISA("Lovisa Granath", "trygghetssamordnare"),
    JOHAN("Johan Myrberg", null),
    AHMED("Ahmed Osman", null);

    private final String fullName;
    private final @Nullable String hat;

    Somebody(String fullName, @Nullable String hat) {
        this.fullName = fullName;
        this.hat = hat;
    }

    String fullName() {
        return fullName;
    }

    @Nullable String hat() {
        return hat;
    }
}

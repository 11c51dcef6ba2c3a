package se.tryggaunga.people;

/** Where the young person is reached. Empty words where nothing is known. Sv: kontaktuppgifter. */
public record ContactDetails(String phone, String address, String school) {

    public static final ContactDetails NONE = new ContactDetails("", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}

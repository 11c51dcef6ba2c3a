package se.tryggaunga.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Invented people that can be tried by pressing their name. Only a demonstration fills this slot.
 */
public interface SignInChoices {

    /** In the order shown; those of one group stand together. */
    List<Choice> choices();

    Optional<UUID> account(String id);

    /** Whether a locked screen opens without password and code. */
    boolean mayUnlockWithoutSecret(UUID account);

    /**
     * @param group heading: the party
     * @param description what this person does in the demonstration, one line
     */
    record Choice(String id, String name, String title, String group, String description) {}
}

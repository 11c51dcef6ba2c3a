package se.tryggaunga.tasks;

/**
 * Where a draft is gone on with. A module registers one bean for each of its forms.
 *
 * @param form the draft key without what follows it: "cases.note" also for "cases.note.A7K3-9Q"
 * @param label message key
 * @param path with {0} for what follows the form's name in the key
 */
public record DraftForm(String form, String label, String path) {

    boolean wrote(String draft) {
        return draft.equals(form) || draft.startsWith(form + ".");
    }

    String pathOf(String draft) {
        return path.replace("{0}", draft.equals(form) ? "" : draft.substring(form.length() + 1));
    }
}

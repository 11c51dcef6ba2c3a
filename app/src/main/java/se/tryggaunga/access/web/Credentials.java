package se.tryggaunga.access.web;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.shell.Form;

/** Secrets are taken as they were typed, and never shown again. */
final class Credentials {

    private Credentials() {}

    static MultiValueMap<String, String> shownAgain(String userName) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("anvandare", userName);
        return fields;
    }

    static void require(Form form, String name, String value, String key) {
        if (value.isEmpty()) {
            form.reject(name, key);
        }
    }
}

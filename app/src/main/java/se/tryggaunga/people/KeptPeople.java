package se.tryggaunga.people;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** Names go last: everything else in a scope is about them. */
@Component
class KeptPeople implements Disposable {

    private static final int LAST = 50;

    @Override
    public List<String> tables() {
        return List.of("people.guardian", "people.contact_details", "people.young_person");
    }

    @Override
    public int order() {
        return LAST;
    }
}

package se.tryggaunga.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.ParkedForms;

/** Keeps as drafts the forms that came while the screen was locked or the session over. */
@Component
class ParkedDrafts implements ParkedForms {

    private final Drafts drafts;

    ParkedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void park(String form, Map<String, List<String>> fields) {
        drafts.save(form, fields);
    }

    @Override
    public Optional<Map<String, List<String>>> parked(String form) {
        return drafts.find(form).map(Draft::fields);
    }

    @Override
    public void drop(String form) {
        drafts.drop(form);
    }
}

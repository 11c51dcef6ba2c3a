package se.tryggaunga.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.SettingsChanged;

/** Changes of settings, logged: no scope, for they concern nobody's case. */
@Component
class SettingsLog {

    private final Log log;

    SettingsLog(Log log) {
        this.log = log;
    }

    @EventListener
    void changed(SettingsChanged changed) {
        log.settings(changed.what(), changed.id());
    }
}

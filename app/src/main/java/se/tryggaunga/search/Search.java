package se.tryggaunga.search;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.cases.CaseFile;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.people.PersonSearch;

/**
 * By case number, name or personal identity number, and by nothing else (D31). What is not there
 * and what the hat may not read give the same answer. Every search is logged with its purpose, and
 * every case that it shows as read; what was searched for is written nowhere.
 */
@Service
@Transactional
public class Search {

    private final PersonSearch people;
    private final Cases cases;
    private final Requests requests;
    private final Acting acting;
    private final Log log;

    Search(PersonSearch people, Cases cases, Requests requests, Acting acting, Log log) {
        this.people = people;
        this.cases = cases;
        this.requests = requests;
        this.acting = acting;
        this.log = log;
    }

    /** The address of the case with exactly that number; needs no purpose. */
    public Optional<String> caseNumbered(String written) {
        acting.require("cases");
        log.searched("case-number");
        return cases.file(written).map(CaseFile::number).map(number -> "/arenden/" + number);
    }

    public Found person(String written, Purpose purpose) {
        acting.require("cases");
        log.searched("person-" + purpose.code());
        var scopes = new HashSet<>(people.scopes(written));
        if (scopes.isEmpty()) {
            return Found.NOTHING;
        }
        var files = cases.of(scopes);
        files.keySet().forEach(scopes::remove);
        var asked = requests.of(scopes);
        files.keySet().forEach(scope -> log.read(scope, "search"));
        asked.forEach(row -> log.read(row.id(), "search"));
        return new Found(files.values().stream().toList(), asked);
    }
}

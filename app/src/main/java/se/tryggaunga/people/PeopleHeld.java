package se.tryggaunga.people;

import static se.tryggaunga.records.HeldField.code;
import static se.tryggaunga.records.HeldField.day;
import static se.tryggaunga.records.HeldField.flag;
import static se.tryggaunga.records.HeldField.person;
import static se.tryggaunga.records.HeldField.plain;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Pointer;
import se.tryggaunga.records.Purpose;

/** What is kept about whom a scope is about and their guardians. */
@Component
class PeopleHeld implements Holding {

    @Override
    public String source() {
        return "people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of(
                        "people.young_person",
                        Purpose.IDENTIFY,
                        plain("given_name"),
                        plain("family_name"),
                        plain("short_name"),
                        plain("identity_number"),
                        day("birth_date"),
                        code("protection", "people.protection.")),
                HeldTable.of(
                        "people.contact_details",
                        Purpose.REACH,
                        plain("phone"),
                        plain("address"),
                        plain("school")),
                HeldTable.of(
                        "people.guardian",
                        Purpose.REACH,
                        person("name"),
                        code("relation", "people.relation."),
                        plain("phone"),
                        flag("reachable"),
                        flag("custody").to(Purpose.PERMISSION)));
    }

    @Override
    public List<Pointer> pointers() {
        return List.of(
                Pointer.person(
                        "people.young_person",
                        "identity_number",
                        List.of("given_name", "family_name"),
                        "birth_date"));
    }
}

package se.tryggaunga.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where secrecy ends: facts pass from one area to another on a ground only, whoever the employer
 * is. Sv: sekretessområde.
 *
 * @param kind school, school_support, student_health, student_health_medical, social, leisure …
 * @param section the provision that protects its facts
 * @param protection what protects a fact once it is here, in the reader's language
 * @param assessedBy who has confirmed our reading of the law, if anybody has
 * @param printable whether others' facts may leave the screen here
 */
public record Area(
        String id,
        String partyId,
        String partyName,
        String partyKind,
        String legalForm,
        String kind,
        String name,
        String section,
        String protection,
        @Nullable String assessedBy,
        @Nullable LocalDate assessedOn,
        boolean printable) {}

package se.tryggaunga.organisation;

/** What pages say about the municipality itself. Sv: kommunen. */
public record MunicipalityFacts(
        String code,
        String scbCode,
        String name,
        String region,
        String dutyPhone,
        String advicePhone) {}

package se.tryggaunga.notices;

import java.time.LocalDate;

/** What became of one day's mails, in numbers. */
public record MailRound(
        LocalDate day, long sent, long waiting, long refused, long unsure, long other) {}

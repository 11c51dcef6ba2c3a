package se.tryggaunga.requests;

import java.time.LocalDate;

/**
 * Somebody asks for documents. Who they are is not asked.
 *
 * @param cameBy letter, visit, phone or email
 * @param known of who asks and why, no more than the test needs; may be empty
 * @param replyTo where the answer is to be sent; may be empty
 */
public record NewRequest(
        LocalDate receivedOn, String cameBy, String wanted, String known, String replyTo) {}

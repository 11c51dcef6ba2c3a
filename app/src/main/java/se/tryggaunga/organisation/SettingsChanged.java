package se.tryggaunga.organisation;

import java.util.UUID;

/**
 * Somebody has changed how the municipality is organised, through the product; told in the
 * transaction that changes it.
 *
 * @param what "unit-import-taken-in": a kind of change, never its content
 * @param id of what was changed
 */
public record SettingsChanged(String what, UUID id) {}

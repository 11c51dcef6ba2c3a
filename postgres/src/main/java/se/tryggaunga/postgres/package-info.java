/**
 * A real PostgreSQL server in a folder of its own, for the demonstration and for tests. The product
 * never depends on it: a municipality runs its own PostgreSQL.
 *
 * <p>{@link se.tryggaunga.postgres.PostgresServer} starts and keeps a server, {@link
 * se.tryggaunga.postgres.ColdCopy} copies its folder to one file and back, and {@link
 * se.tryggaunga.postgres.TestPostgres} is the server that the tests of a module share.
 */
@NullMarked
package se.tryggaunga.postgres;

import org.jspecify.annotations.NullMarked;

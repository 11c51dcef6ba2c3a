package planted.clean.domain;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Planted: a rule that knows the database. */
public class Tainted {

    JdbcClient jdbc;
}

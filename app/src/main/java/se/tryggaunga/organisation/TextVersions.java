package se.tryggaunga.organisation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.tryggaunga.shared.NotFound;

/** Approved words for families, by version and language. Needs nobody signed in. */
@Service
public class TextVersions {

    private final JdbcClient jdbc;

    TextVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest approved version that day; Swedish where the language has none. */
    public TextVersion current(String code, String language, LocalDate day) {
        return jdbc.sql(
                        """
                        select code, version, language, title, body, from_day as "from"
                          from organisation.text_version
                         where code = :code and language in (:language, 'sv')
                           and approved and from_day <= :day
                         order by language = :language desc, version desc
                         limit 1
                        """)
                .param("code", code)
                .param("language", language)
                .param("day", day)
                .query(TextVersion.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("No approved text " + code));
    }

    /** The very words that were read then. */
    public TextVersion of(String code, int version, String language) {
        return jdbc.sql(
                        """
                        select code, version, language, title, body, from_day as "from"
                          from organisation.text_version
                         where code = :code and version = :version and language = :language
                        """)
                .param("code", code)
                .param("version", version)
                .param("language", language)
                .query(TextVersion.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}

package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.List;
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
                        select code, version, language, title, body, from_day as "from",
                               translation_approved_by, translation_approved_on
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

    /** Those that a family can be given that version in, Swedish first. */
    public List<String> languages(String code, int version, LocalDate day) {
        var written =
                jdbc.sql(
                                """
                                select language
                                  from organisation.text_version
                                 where code = :code and version = :version
                                   and (language = 'sv' or approved and from_day <= :day)
                                """)
                        .param("code", code)
                        .param("version", version)
                        .param("day", day)
                        .query(String.class)
                        .list();
        return TextVersion.LANGUAGES.stream().filter(written::contains).toList();
    }

    /** The very words that were read then. */
    public TextVersion of(String code, int version, String language) {
        return jdbc.sql(
                        """
                        select code, version, language, title, body, from_day as "from",
                               translation_approved_by, translation_approved_on
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

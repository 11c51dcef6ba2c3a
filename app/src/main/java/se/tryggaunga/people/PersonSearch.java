package se.tryggaunga.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which scopes somebody is whom the acting hat may read about already. A person with a protected
 * identity is never found, by anybody.
 */
@Service
@Transactional
public class PersonSearch {

    private static final int MOST = 50;
    private static final int SHORTEST_WORD = 2;

    private final JdbcClient jdbc;

    PersonSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param written an identity number, or the beginnings of names, all of which must fit
     * @return at most fifty
     */
    public List<UUID> scopes(String written) {
        var number = number(written);
        var words = number == null ? words(written) : List.<String>of();
        if (number == null && words.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select y.scope_id
                          from people.young_person y
                         where y.scope_id = any ((select access.my_frames())::uuid[])
                           and y.version = (select max(n.version) from people.young_person n where n.id = y.id)
                           and y.protection = 'none'
                           and case when cast(:number as text) is not null
                                    then y.identity_number = :number
                                    else not exists (
                                        select from unnest(:words) w (word)
                                         where not exists (
                                             select from regexp_split_to_table(
                                                 lower(y.given_name || ' ' || y.family_name || ' ' || y.short_name),
                                                 '[\\s-]+') p (part)
                                              where starts_with(p.part, w.word))) end
                         order by y.written_at desc
                         limit :most
                        """)
                .param("number", number)
                .param("words", words.toArray(String[]::new))
                .param("most", MOST)
                .query(UUID.class)
                .list();
    }

    private static @Nullable String number(String written) {
        try {
            return IdentityNumber.of(written).digits();
        } catch (BadIdentityNumber noNumber) {
            return null;
        }
    }

    /** One letter says too little to be a search for somebody. */
    private static List<String> words(String written) {
        var words =
                Arrays.stream(written.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        boolean meant = words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
        return meant ? words : List.of();
    }
}

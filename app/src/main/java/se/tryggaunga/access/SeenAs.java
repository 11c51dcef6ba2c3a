package se.tryggaunga.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.shared.NotFound;

/**
 * Asks as another hat what it reads, so that one who shares can see what the other sees. It only
 * reads, and what it reads is not for the asker: whoever calls shows what the asker reads too, and
 * nothing more. Sv: visa som.
 */
@Service
public class SeenAs {

    private final JdbcClient jdbc;
    private final Hats hats;
    private final Acting acting;
    private final TransactionTemplate readOnly;

    SeenAs(JdbcClient jdbc, Hats hats, Acting acting, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.hats = hats;
        this.acting = acting;
        this.readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        readOnly.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param hostArea whose frame both read
     * @param read asks for what the other reads; in a transaction of its own that cannot write
     * @throws NotFound unless the other reads the scope's frame today, and the asker too
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T as(UUID scope, String hostArea, UUID assignment, Supplier<T> read) {
        var hat =
                hats.of(person(scope, hostArea, assignment)).stream()
                        .filter(each -> each.assignment().equals(assignment))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return acting.as(hat, "seen-as", () -> answered(read));
    }

    private <T> T answered(Supplier<T> read) {
        var answer = readOnly.execute(_ -> read.get());
        if (answer == null) {
            throw new IllegalStateException("Nothing was asked");
        }
        return answer;
    }

    private UUID person(UUID scope, String hostArea, UUID assignment) {
        return jdbc.sql(
                        """
                        select r.person_id from access.readers(:scope, :area, 'frame', '{}') r
                         where r.assignment_id = :assignment
                        """)
                .param("scope", scope)
                .param("area", hostArea)
                .param("assignment", assignment)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}

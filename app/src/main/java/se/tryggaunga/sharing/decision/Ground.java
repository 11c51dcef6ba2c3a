package se.tryggaunga.sharing.decision;

/**
 * A rule that lets the information reach the receiver, as it stands after every caution. Sv: grund.
 *
 * @param caution what turned it into something to weigh; itself where nothing did
 */
public record Ground(Rule rule, Effect effect, Rule caution) {

    static Ground plain(Rule rule) {
        return new Ground(rule, rule.effect(), rule);
    }

    Ground with(Rule nowCautious) {
        return new Ground(rule, Effect.WEIGH, nowCautious);
    }

    public boolean isCautious() {
        return !caution.equals(rule);
    }
}

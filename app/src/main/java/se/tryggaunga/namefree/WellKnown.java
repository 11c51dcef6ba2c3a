package se.tryggaunga.namefree;

import java.util.List;

/**
 * Names that everybody in Sweden knows and nobody is pointed out by. Only such that staff are
 * likely to write, and only whole: "Emil i Lönneberga", not "Emil".
 */
final class WellKnown {

    static final List<String> NAMES =
            List.of(
                    "kalle anka",
                    "kalles kaviar",
                    "musse pigg",
                    "pippi långstrump",
                    "emil i lönneberga",
                    "alfons åberg",
                    "harry potter",
                    "karl johan",
                    "sankt erik",
                    "s:t erik",
                    "anna lindh",
                    "astrid lindgren",
                    "alla hjärtans dag");

    private WellKnown() {}
}

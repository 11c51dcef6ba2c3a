package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of information, and the words that families read. */
class TextsSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("information_kinds", "texts");
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        var shipped = Defaults.read();
        kinds(
                (file.has("information_kinds") ? file : shipped).list("information_kinds"),
                from,
                target);
        // what is said of one language holds against what is said of all, in whatever order
        var texts = file.list("texts").stream().sorted(Comparator.comparing(TextsSetup::isOfOne));
        texts.forEach(node -> {
            node.only(
                    "code",
                    "version",
                    "language",
                    "title",
                    "body",
                    "approved",
                    "translation_approved_by",
                    "translation_approved_on",
                    "from");
            words(node, shipped).forEach(words -> text(node, words, from, target));
        });
    }

    private static void kinds(List<SetupNode> nodes, LocalDate from, SetupTarget target) {
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            node.only("code", "sv", "en", "tickable", "examples", "from", "until");
            kind(node, null, i, node.flag("tickable", true), from, target);
            var examples = node.list("examples");
            for (int j = 0; j < examples.size(); j++) {
                examples.get(j).only("code", "sv", "en", "from", "until");
                kind(examples.get(j), node.text("code"), j, false, from, target);
            }
        }
    }

    private static void kind(
            SetupNode node,
            @Nullable String parent,
            int position,
            boolean tickable,
            LocalDate from,
            SetupTarget target) {
        target.jdbc()
                .sql(
                        """
                        insert into organisation.information_kind (code, parent, position, name_sv, name_en, tickable,
                                                                   from_day, until_day)
                        values (:code, :parent, :position, :sv, :en, :tickable, :from, cast(:until as date))
                        on conflict (code) do update
                           set parent = excluded.parent, position = excluded.position,
                               name_sv = excluded.name_sv, name_en = excluded.name_en,
                               tickable = excluded.tickable, from_day = excluded.from_day,
                               until_day = excluded.until_day
                        """)
                .param("code", node.word("code", PartiesSetup.ID))
                .param("parent", parent)
                .param("position", position)
                .param("sv", node.text("sv"))
                .param("en", node.text("en"))
                .param("tickable", tickable)
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private static boolean isOfOne(SetupNode node) {
        return node.has("language");
    }

    /** A text without a body approves the shipped ones of that code and version, or one of them. */
    private static List<SetupNode> words(SetupNode node, SetupNode shipped) {
        if (node.has("body")) {
            return List.of(node);
        }
        var words =
                shipped.list("texts").stream()
                        .filter(each -> each.text("code").equals(node.text("code")))
                        .filter(each -> each.number("version") == node.number("version"))
                        .filter(each ->
                                !isOfOne(node)
                                        || each.text("language").equals(node.text("language")))
                        .toList();
        if (words.isEmpty()) {
            throw node.refuse("version", "is not shipped; give the text a title and a body");
        }
        return words;
    }

    private static void text(SetupNode node, SetupNode words, LocalDate from, SetupTarget target) {
        int changed =
                target.jdbc()
                        .sql(
                                """
                                insert into organisation.text_version as t (code, version, language, title, body,
                                                                            approved, from_day,
                                                                            translation_approved_by,
                                                                            translation_approved_on)
                                values (:code, :version, :language, :title, :body, :approved, :from,
                                        :translator, cast(:translated as date))
                                on conflict (code, version, language) do update
                                   set approved = excluded.approved, from_day = excluded.from_day,
                                       translation_approved_by = excluded.translation_approved_by,
                                       translation_approved_on = excluded.translation_approved_on
                                 where t.title = excluded.title and t.body = excluded.body
                                """)
                        .param("code", words.text("code"))
                        .param("version", words.number("version"))
                        .param(
                                "language",
                                words.oneOf("language", Set.copyOf(TextVersion.LANGUAGES)))
                        .param("title", words.text("title"))
                        .param("body", words.text("body"))
                        .param("approved", node.flag("approved", false))
                        .param("from", node.date("from", from))
                        .param("translator", translator(node))
                        .param("translated", node.dateOrNull("translation_approved_on"))
                        .update();
        if (changed == 0) {
            throw node.refuse(
                    "version",
                    "has other words already; families may have read them, so give a new number");
        }
    }

    /** A name and a day, of one translation: nobody has read them all. */
    private static @Nullable String translator(SetupNode node) {
        if (!node.has("translation_approved_by") && !node.has("translation_approved_on")) {
            return null;
        }
        if (node.text("language").startsWith("sv")) {
            throw node.refuse("translation_approved_by", "is for translations; this is Swedish");
        }
        if (!node.has("translation_approved_on")) {
            throw node.refuse("translation_approved_on", "is missing");
        }
        return node.text("translation_approved_by");
    }
}

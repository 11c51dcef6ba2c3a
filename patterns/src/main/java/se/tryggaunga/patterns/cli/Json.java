package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Maps, lists, arrays, numbers, truths and texts as JSON. Numbers that are not finite become null;
 * any other object is written as its text.
 */
final class Json {

    private Json() {}

    static void write(Object value, Appendable out) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(Pretty.CONTEXT, text)) {
            write(value, json);
        }
        out.append(text.getBuffer());
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, each) -> {
                    json.writeName(String.valueOf(name));
                    write(each, json);
                });
                json.writeEndObject();
            }
            case Iterable<?> list -> {
                json.writeStartArray();
                list.forEach(each -> write(each, json));
                json.writeEndArray();
            }
            case Enum<?> word -> json.writeString(word.name().toLowerCase(Locale.ROOT));
            case Boolean truth -> json.writeBoolean(truth);
            case Double number when !Double.isFinite(number) -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            default -> other(value, json);
        }
    }

    private static void other(Object value, JsonGenerator json) {
        if (!value.getClass().isArray()) {
            json.writeString(value.toString());
            return;
        }
        json.writeStartArray();
        for (int i = 0; i < Array.getLength(value); i++) {
            write(Array.get(value, i), json);
        }
        json.writeEndArray();
    }

    /** Indented, for people read it too. */
    private static final class Pretty extends ObjectWriteContext.Base {

        static final ObjectWriteContext CONTEXT = new Pretty();

        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}

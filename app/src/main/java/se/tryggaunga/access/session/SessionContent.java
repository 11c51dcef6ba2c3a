package se.tryggaunga.access.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/** How a session's content is written and read back. */
final class SessionContent {

    private static final Logger log = LoggerFactory.getLogger(SessionContent.class);

    /** Only what a session can hold comes back to life, whatever the table says. */
    private static final ObjectInputFilter KNOWN =
            ObjectInputFilter.Config.createFilter(
                    "maxdepth=30;se.tryggaunga.**;org.springframework.security.**;"
                            + "org.springframework.web.servlet.*;org.springframework.util.*;"
                            + "java.lang.*;java.time.*;java.util.*;java.util.concurrent.*;!*");

    private SessionContent() {}

    /** Nothing is a right answer here: the session then lacks that attribute. */
    @SuppressWarnings("NullAway")
    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionContent::read);
        return conversion;
    }

    /** What an older or newer release wrote in its own way is as if it were not there. */
    private static @Nullable Object read(byte[] bytes) {
        var loader = SessionContent.class.getClassLoader();
        try (var in = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes), loader)) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            log.info("Something in a session cannot be read: {}", e.getClass().getSimpleName());
            return null;
        }
    }
}

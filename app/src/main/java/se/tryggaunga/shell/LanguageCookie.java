package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Swedish until the user chooses English, whatever language the browser asks for. */
class LanguageCookie implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = PreferenceCookie.find("sprak", request);
        return cookie != null && cookie.getValue().equals("en")
                ? Messages.ENGLISH
                : Messages.SWEDISH;
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by POST /sprak");
    }
}

package se.tryggaunga.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** How Spring Security carries a {@link SignedIn}. It holds no secret and no right of its own. */
class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn someone;

    SignedInToken(SignedIn someone) {
        super(List.of());
        this.someone = someone;
        super.setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return someone;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}

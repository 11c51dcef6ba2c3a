package planted.open;

import org.springframework.stereotype.Controller;

/** Planted: a controller that everybody can reach. */
@Controller
public class OpenController {}

package se.tryggaunga.browser;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.tryggaunga.demo.JourneyDemonstration;

/** Every address that the product answers a GET at, from its own routing table. */
final class Routes {

    private final List<PathPattern> patterns;

    Routes(Collection<String> patterns) {
        this.patterns =
                patterns.stream()
                        .map(PathPatternParser.defaultInstance::parse)
                        .sorted(Comparator.naturalOrder())
                        .toList();
    }

    static Routes ofTheProduct() {
        var mapping =
                JourneyDemonstration.running()
                        .context()
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var found = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach((info, _) -> {
                    var methods = info.getMethodsCondition().getMethods();
                    if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                        found.addAll(info.getPatternValues());
                    }
                });
        return new Routes(found);
    }

    /** The address's pattern: the most specific one that it fits. */
    Optional<String> of(String path) {
        var container = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    /** Those that were neither visited nor excused. */
    Set<String> missing(Set<String> visited, Map<String, String> excused) {
        var missing = new TreeSet<String>();
        patterns.forEach(pattern -> missing.add(pattern.getPatternString()));
        missing.removeAll(visited);
        missing.removeAll(excused.keySet());
        return missing;
    }
}

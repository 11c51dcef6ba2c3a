package se.tryggaunga.patterns.cli;

import java.util.List;

/** {@code scan}: clusters in space and time. */
final class ScanCommand implements Command {

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String summary() {
        return "clusters in space and time: permutation, Poisson, expectation-based";
    }

    @Override
    public List<String> options() {
        return List.of("cases", "geo");
    }

    @Override
    public String usage() {
        return "scan --cases FILE --geo FILE";
    }

    @Override
    public void run(Arguments arguments, Appendable out) {
        arguments.file("cases");
    }
}

package se.tryggaunga.demo;

import java.time.LocalDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.tryggaunga.demo.story.Chronicle;
import se.tryggaunga.demo.story.Story;
import se.tryggaunga.demo.story.Telling;
import se.tryggaunga.shared.Today;

/**
 * Tells each municipality's year once, before the first page can be asked for and before any job
 * runs. One that was interrupted is told anew, in a database that begins empty.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final long SEED = 20_260_417;
    private static final int EVERY = 10;

    private final Towns towns;
    private final Story story;
    private final double size;

    FirstStart(Towns towns, Story story, @Value("${trygga.story.size:1}") double size) {
        this.towns = towns;
        this.story = story;
        this.size = size;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var anchor = LocalDate.now(Today.ZONE);
        for (var town : Towns.ALL) {
            if (!towns.isTold(town)) {
                if (town.hasStory() && size > 0) {
                    tell(town, anchor);
                }
                towns.told(town, anchor);
            }
        }
    }

    private void tell(Towns.Town town, LocalDate anchor) {
        Progress.say(
                town.name() + ": ett påhittat år skrivs",
                town.name() + ": an invented year is being written");
        story.tell(
                new Telling(town.code(), anchor, SEED, size, false, Chronicle.SILENT),
                (done, all) -> {
                    if (done % EVERY == 0 || done.equals(all)) {
                        Progress.say(
                                "%s: %d av %d ärenden".formatted(town.name(), done, all),
                                "%d of %d cases".formatted(done, all));
                    }
                });
    }
}

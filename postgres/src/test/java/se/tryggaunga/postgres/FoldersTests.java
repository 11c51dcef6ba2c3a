package se.tryggaunga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTests {
    @TempDir Path folder;

    @Test
    void refusesAnEntryOutsideTheFolder() {
        assertThatThrownBy(() -> Folders.inside(folder, "../etc/passwd"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Folders.inside(folder, "/etc/passwd"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void deletesALinkButNotWhatItPointsAt() throws IOException {
        Path kept = Files.createFile(folder.resolve("kept"));
        Path deleted = Files.createDirectory(folder.resolve("deleted"));
        Files.createSymbolicLink(deleted.resolve("link"), kept);

        Folders.delete(deleted);

        assertThat(deleted).doesNotExist();
        assertThat(kept).exists();
    }

    @Test
    void locksAFolderForOneAtATime() throws IOException {
        try (var first = FolderLock.take(folder)) {
            assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOf(PostgresRefusal.class);
        }
        FolderLock.take(folder).close();
    }
}

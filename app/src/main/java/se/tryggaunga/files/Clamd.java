package se.tryggaunga.files;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** One question to ClamAV's daemon, as clamd(8) describes INSTREAM. */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (\\S{1,120}) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 400;

    private final SocketAddress address;
    private final Duration patience;

    Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * The name of what was found, or nothing.
     *
     * @throws IOException if no answer came in time, or none that says either
     */
    String found(byte[] sent) throws IOException {
        try (var channel = channel()) {
            var guard = Thread.ofVirtual().start(() -> closeLate(channel));
            try {
                channel.connect(address);
                send(channel, sent);
                return verdict(answer(channel));
            } catch (ClosedChannelException late) {
                throw new IOException("not within " + patience.toSeconds() + " s", late);
            } catch (UnresolvedAddressException unknown) {
                throw new IOException("no such host", unknown);
            } finally {
                guard.interrupt();
            }
        }
    }

    private SocketChannel channel() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** A socket of the file system knows no time limit of its own. */
    private void closeLate(SocketChannel channel) {
        try {
            Thread.sleep(patience);
            channel.close();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            // closed already
        }
    }

    /** It stops listening in the middle of a file that is too long for it, and says why. */
    private static void send(SocketChannel channel, byte[] sent) throws IOException {
        write(channel, ByteBuffer.wrap(COMMAND));
        for (int from = 0; from < sent.length; from += PIECE) {
            int length = Math.min(PIECE, sent.length - from);
            write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(channel, ByteBuffer.wrap(sent, from, length));
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            // until it hangs up
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static String verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return "";
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return found.group(1);
        }
        throw new IOException("it said neither yes nor no: " + answer);
    }
}

package org.conferral.web.platform.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.conferral.platform.entity.ClientNetwork;
import org.conferral.platform.entity.LinesAMinute;
import org.conferral.web.platform.access.ClientAddress;

/**
 * Sends files. What goes wrong while one is written gets an error page as elsewhere; its length is told with its first
 * byte, so that nobody takes half of it for the whole.
 */
@ApplicationScoped
public class Downloads {
    private static final Logger LOG = System.getLogger(Downloads.class.getName());
    private static final int TOO_MANY_REQUESTS = 429;

    private final LinesAMinute fullSpools = new LinesAMinute(1);

    @Inject
    SpoolFolder folder;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /**
     * Sends a CSV file under this name, at once or when others have written theirs. The servlet that calls this supports
     * asynchronous requests, does nothing after it, and may be called anew for the same request.
     */
    public void send(HttpServletRequest request, HttpServletResponse response, String fileName, FileContent content)
            throws IOException {
        send(request, response, "text/csv;charset=UTF-8", disposition("attachment", fileName), content);
    }

    /** Shows a PDF file in the browser, on the same terms; no browser or proxy keeps it. */
    public void show(HttpServletRequest request, HttpServletResponse response, String fileName, FileContent content)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        send(request, response, "application/pdf", disposition("inline", fileName), content);
    }

    /** Sends any other file, on the same terms; no browser or proxy keeps it. */
    public void save(
            HttpServletRequest request, HttpServletResponse response, String type, String fileName, FileContent content)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        send(request, response, type, disposition("attachment", fileName), content);
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String type,
            String disposition,
            FileContent content)
            throws IOException {
        if (!turns.admits(request, taker(request))) {
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        if (!turns.begin(request, response)) {
            return;
        }
        boolean sent = false;
        try {
            sent = write(request, response, type, disposition, content);
        } finally {
            if (!sent) {
                turns.over(request);
            }
        }
    }

    /** Whose file it is; of who has not signed in the network counts. */
    private static Turns.Taker taker(HttpServletRequest request) {
        return request.getRemoteUser() == null
                ? new Turns.Taker(ClientNetwork.of(ClientAddress.of(request)).text(), true)
                : new Turns.Taker(request.getRemoteUser(), false);
    }

    private boolean write(
            HttpServletRequest request,
            HttpServletResponse response,
            String type,
            String disposition,
            FileContent content)
            throws IOException {
        FileChannel file;
        try {
            file = written(content);
        } catch (SpoolFullException e) {
            if (fullSpools.takes(clock.instant())) {
                LOG.log(Level.ERROR, "No file can be sent", e);
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        } finally {
            turns.end();
        }
        response.setContentType(type);
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", disposition);
        // also tells the server's guard, whose answers end earlier, that this one has an end of its own
        response.setHeader("Accept-Ranges", "none");
        Transmission.begin(file, request.startAsync(request, response), clock, () -> turns.over(request));
        return true;
    }

    /** The file with this content, from its beginning. */
    private FileChannel written(FileContent content) throws IOException {
        FileChannel file = folder.open();
        boolean whole = false;
        try {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
            content.writeTo(out);
            out.flush();
            file.position(0);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    /** As RFC 6266 wants it: a plain name, and one in UTF-8. */
    private static String disposition(String how, String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return how + "; filename=\"" + fileName.replaceAll("[^ -~]|[\"\\\\]", "_") + "\"; filename*=UTF-8''" + encoded;
    }
}

package org.conferral.web.platform.download;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files that a person has asked for on a page. Each gets an address that says nothing of what was looked for, is written
 * when that address is called, and may be called again for as long as the session lasts and not many have followed.
 */
@SessionScoped
public class PreparedFiles implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 20;

    private transient @Nullable Map<String, PreparedFile> files;

    /** A file with a name, which tells the time of the download. */
    record PreparedFile(Supplier<String> name, FileContent content) {}

    /** Sends the browser to the file, which this session's page has asked for. */
    public void send(Supplier<String> name, FileContent content) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/download/" + prepare(name, content));
    }

    private synchronized String prepare(Supplier<String> name, FileContent content) {
        String key = UUID.randomUUID().toString();
        Map<String, PreparedFile> known = files();
        known.put(key, new PreparedFile(name, content));
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        return key;
    }

    synchronized Optional<PreparedFile> find(String key) {
        return Optional.ofNullable(files().get(key));
    }

    private Map<String, PreparedFile> files() {
        Map<String, PreparedFile> known = files;
        if (known == null) {
            known = new LinkedHashMap<>();
            files = known;
        }
        return known;
    }
}

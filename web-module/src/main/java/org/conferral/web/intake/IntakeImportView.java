package org.conferral.web.intake;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeRunningException;
import org.conferral.platform.entity.Role;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Takes a ZIP or a folder to import, and lists the imports so far. */
@Named
@ViewScoped
public class IntakeImportView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1L << 20;

    @Inject
    transient IntakeService imports;

    @Inject
    transient IntakeQueries queries;

    @Inject
    Texts texts;

    @Inject
    transient IntakeWords words;

    @Inject
    Language language;

    @Inject
    Reader reader;

    private transient @Nullable Part file;
    private @Nullable String folder;
    private final Rows<IntakeRow> rows = new Rows<>(request -> queries.page(request), row -> String.valueOf(row.id()));

    /** Starts an import; answers with its id. */
    private interface Start {
        long begin() throws IOException;
    }

    public @Nullable String upload() {
        Part part = file;
        if (part == null || part.getSize() == 0) {
            return refuse("file", texts.get("intake_import.message.file_missing"));
        }
        return begin("file", () -> {
            try (InputStream zip = part.getInputStream()) {
                return imports.importUpload(zip, Objects.toString(part.getSubmittedFileName(), ""));
            }
        });
    }

    public @Nullable String importFolder() {
        String chosen = Objects.toString(folder, "");
        return begin("folder", () -> imports.importFolder(chosen));
    }

    private @Nullable String begin(String field, Start start) {
        try {
            return "/intake/view?faces-redirect=true&id=" + start.begin();
        } catch (IntakeRefusedException e) {
            return refuse(field, e.reason().text(language.getLocale()));
        } catch (IntakeRunningException e) {
            return refuse(field, running());
        } catch (IOException e) {
            return refuse(field, texts.get("intake_import.message.broken"));
        }
    }

    /** Whose import is at work, since when; it may have ended this moment. */
    private String running() {
        return getRunning()
                .map(row -> words.atWork("intake_import.message.running", row))
                .orElseGet(() -> texts.get("intake_import.message.over"));
    }

    private static @Nullable String refuse(String field, String why) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, message);
        faces.validationFailed();
        return null;
    }

    /** Whether the reader may import, or only read of it. */
    public boolean isMayImport() {
        return reader.holds(Role.ADMIN);
    }

    public Optional<IntakeRow> getRunning() {
        return queries.running().flatMap(queries::find);
    }

    public List<String> getFolders() {
        return queries.folders();
    }

    /** What the script compares a file's size with before it is sent. */
    public long getLargestUpload() {
        return queries.largestUpload();
    }

    public long getLargestMegabytes() {
        return queries.largestUpload() / MEGABYTE;
    }

    public Rows<IntakeRow> getRows() {
        return rows;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getFolder() {
        return folder;
    }

    public void setFolder(@Nullable String folder) {
        this.folder = folder;
    }
}

package org.conferral.web.document;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.boundary.DocumentSamples;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DocumentSample;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperKind;
import org.conferral.web.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a sample of a document, to see before a run how a type, a language, a name come out. */
@Named
@ViewScoped
public class DocumentSampleView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DocumentSamples samples;

    @Inject
    CredentialQueries credentials;

    @Inject
    SampleTray tray;

    @Inject
    Texts texts;

    private CredentialCode type = CredentialCode.AHSD;
    private DocumentLanguage language = DocumentLanguage.EN;
    private PaperKind kind = PaperKind.FIRST_RUN;
    private String name = "";
    private boolean made;

    /** Makes the sample, or says beside the name what keeps it from being printed. */
    public void make() {
        String printed = name.strip().replaceAll("\\s+", " ");
        DocumentSample sample = new DocumentSample(kind, language, type, printed);
        List<PaperFault> faults = samples.faults(sample);
        made = faults.isEmpty();
        if (made) {
            tray.put(samples.file(sample));
        } else {
            faults.forEach(this::refuse);
        }
    }

    private void refuse(PaperFault fault) {
        String text = texts.of("document_fault.message." + fault.kind().name().toLowerCase(Locale.ROOT), fault.value());
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage("name", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
    }

    public List<CredentialTypeRow> getTypes() {
        return credentials.types();
    }

    public DocumentLanguage[] getLanguages() {
        return DocumentLanguage.values();
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    /** Whether there is a sample to open, of what was asked last. */
    public boolean isMade() {
        return made;
    }

    /** None of the menus has a blank line: what comes blank stays what it was. */
    public CredentialCode getType() {
        return type;
    }

    public void setType(@Nullable CredentialCode type) {
        this.type = Objects.requireNonNullElse(type, this.type);
    }

    public DocumentLanguage getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable DocumentLanguage language) {
        this.language = Objects.requireNonNullElse(language, this.language);
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PaperKind kind) {
        this.kind = Objects.requireNonNullElse(kind, this.kind);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

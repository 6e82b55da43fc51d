package org.conferral.web.printing;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.mail.entity.MailAddress;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.ReleasePlan;
import org.conferral.printing.entity.TransmissionKind;
import org.jspecify.annotations.Nullable;

/** A facility as it is entered; a blank that stands for nothing is a blank. */
public class FacilityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int id;
    private final int version;
    private final boolean machine;
    private String english;
    private String french;
    private TransmissionKind kind;
    private String folder;
    private String hostName;
    private int port;
    private String login;
    private String hostKey;
    private @Nullable Integer limit;
    private boolean sending;
    private String recipients;
    private final ReleaseForm release;

    /** What a facility is now. */
    FacilityForm(FacilityRow row) {
        id = row.id();
        version = row.version();
        machine = row.limit() != null;
        english = row.english();
        french = row.french();
        kind = row.transmission();
        folder = row.folder();
        hostName = row.host();
        port = row.port();
        login = row.login();
        hostKey = row.hostKey();
        limit = row.limit();
        sending = row.sending();
        recipients = MailAddress.text(row.recipients());
        release = new ReleaseForm(row.plan());
    }

    /** As it shall be, released by this plan, with these people to be told. */
    FacilityRow row(ReleasePlan plan, List<MailAddress> told) {
        return new FacilityRow(
                id,
                english.strip(),
                french.strip(),
                kind,
                folder.strip(),
                isHost() ? hostName.strip() : "",
                port,
                isHost() ? login.strip() : "",
                isHost() ? hostKey.strip() : "",
                sending,
                plan,
                told,
                machine ? limit : null,
                version);
    }

    /** Who is to be told; nothing when what is typed are no addresses. */
    Optional<List<MailAddress>> told() {
        return MailAddress.parse(recipients);
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String recipients) {
        this.recipients = Objects.requireNonNullElse(recipients, "");
    }

    public ReleaseForm getRelease() {
        return release;
    }

    /** Whether jobs go to a host of its own. */
    public boolean isHost() {
        return kind == TransmissionKind.SFTP;
    }

    /** Whether it fills envelopes by machine. */
    public boolean isMachine() {
        return machine;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }

    public TransmissionKind getKind() {
        return kind;
    }

    public void setKind(TransmissionKind kind) {
        this.kind = kind;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(@Nullable String folder) {
        this.folder = Objects.requireNonNullElse(folder, "");
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(@Nullable String hostName) {
        this.hostName = Objects.requireNonNullElse(hostName, "");
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = Objects.requireNonNullElse(login, "");
    }

    public String getHostKey() {
        return hostKey;
    }

    public void setHostKey(@Nullable String hostKey) {
        this.hostKey = Objects.requireNonNullElse(hostKey, "");
    }

    public @Nullable Integer getLimit() {
        return limit;
    }

    public void setLimit(@Nullable Integer limit) {
        this.limit = limit;
    }

    public boolean isSending() {
        return sending;
    }

    public void setSending(boolean sending) {
        this.sending = sending;
    }
}

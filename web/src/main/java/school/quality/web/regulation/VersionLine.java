package school.quality.web.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Regulations.Status;
import school.quality.web.access.Viewer;

/**
 * A version with how far it has come and what is to be done next.
 *
 * @param isOwn whether the person who looks has changed it
 * @param steps taken so far, in their order
 * @param isNewest whether it is the latest of its code
 */
record VersionLine(
        String code,
        int version,
        Status status,
        LocalDate validFrom,
        boolean isRehearsed,
        boolean isNewest,
        boolean isOwn,
        boolean isDirector,
        List<Regulations.StepTaken> steps) {

    /** A step that leads a version on. */
    enum Next {
        CHECK,
        REHEARSE,
        APPROVE,
        PUBLISH,
        NONE
    }

    static VersionLine of(Regulations.Version version, boolean newest, boolean own, Viewer viewer) {
        return new VersionLine(
                version.code(),
                version.version(),
                version.status(),
                version.validFrom(),
                version.isRehearsed(),
                newest,
                own,
                viewer.is(Role.DIRECTOR),
                version.steps());
    }

    /** The step that is due. */
    public Next next() {
        return switch (status) {
            case DRAFT -> Next.CHECK;
            case CHECKED -> isRehearsed ? Next.APPROVE : Next.REHEARSE;
            case APPROVED -> isRehearsed ? Next.PUBLISH : Next.REHEARSE;
            case PUBLISHED -> Next.NONE;
        };
    }

    public boolean isOpen() {
        return isNewest && status != Status.PUBLISHED;
    }

    public boolean mayCheck() {
        return isOpen() && status == Status.DRAFT;
    }

    public boolean mayRehearse() {
        return isOpen() && status != Status.DRAFT;
    }

    public boolean mayApprove() {
        return isOpen() && status == Status.CHECKED && isDirector && !isOwn;
    }

    public boolean mayPublish() {
        return isOpen() && status == Status.APPROVED && isRehearsed && isDirector;
    }

    public Optional<Next> due() {
        return Optional.of(next()).filter(step -> step != Next.NONE && isNewest);
    }
}

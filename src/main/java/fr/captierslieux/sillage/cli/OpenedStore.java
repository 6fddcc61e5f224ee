package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.agreements.ListAgreements;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.documents.TakeOutAttachments;
import fr.captierslieux.sillage.exchange.ExportFiles;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.outreach.ExportCatalogue;
import fr.captierslieux.sillage.reports.ComputeReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.sent.CompareSentReport;
import fr.captierslieux.sillage.reports.sent.ListSentReports;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.TakeOutSentFile;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.sheets.ComposeCaseSheet;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf;
import fr.captierslieux.sillage.trainings.documents.ComposeSessionDocuments;
import java.nio.file.Path;

/** An open store with its use cases, for one command. */
public interface OpenedStore extends AutoCloseable {
    Path path();

    StoreKeeper keeper();

    /** Writes reports as workbooks. */
    ExportReport exportReport();

    ComputeReport computeReport();

    /** Fills a funder's own workbook. */
    FillTemplate fillTemplate();

    /** Funders' own workbooks that the store keeps. */
    KeepTemplates keepTemplates();

    /** Puts rows into the bin. */
    MoveToBin moveToBin();

    /** Writes and freezes a report that goes out. */
    SendReport sendReport();

    ListAgreements agreements();

    ListSentReports sentReports();

    CompareSentReport compareSentReport();

    TakeOutSentFile takeOutSentFile();

    ComposeCaseSheet composeCaseSheet();

    ComposeBpf composeBpf();

    ComposeSessionDocuments composeSessionDocuments();

    ImportFiles importFiles();

    ExportFiles exportFiles();

    /** Brings attached files out; nothing is opened with it. */
    TakeOutAttachments takeOutAttachments();

    ExportCalendar exportCalendar();

    ExportCatalogue exportCatalogue();

    /** Under whose name commands write: the profile's, else {@code import}. */
    String author();

    /** A store that opening made appears in its place, at closing, only when this was said; another is not concerned. */
    void keepNew();

    @Override
    void close();
}

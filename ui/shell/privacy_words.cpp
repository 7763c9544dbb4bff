// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_words.h"

#include "core/keeping/backup_files.h"
#include "core/language/spelling/spelling.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Privacy", text);
}

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

/// One thing that is stored: its name, where, and what it holds.
QString entry(const QString& name, const QString& where, const QString& words) {
    // Only the path stands in: a line that is broken by the window would lose it.
    return name + u'\n' + (where.isEmpty() ? QString() : QStringLiteral("    ") + where + u'\n') + words +
           QStringLiteral("\n\n");
}

QString besideTheWorkbook(const QString& path) {
    const QFileInfo file(path);
    const QString folder = file.absolutePath() + u'/';
    return entry(tr("Your workbook"), native(file.absoluteFilePath()),
                 tr("All that you write, private goals and notes too, and the steps that Undo takes back. It is not "
                    "encrypted: who can read this file can read it all.")) +
           entry(tr("While it is open"), native(folder + u'.' + file.fileName() + QStringLiteral(".lock")),
                 tr("Says which program on which computer has it open. It goes when you close it.")) +
           entry(tr("While something is saved"), native(file.absoluteFilePath() + QStringLiteral("-journal")),
                 tr("What the workbook held before, so that a power cut breaks nothing. It is empty or gone when all "
                    "is saved.")) +
           entry(tr("Beside it, where something happened"), native(file.absoluteFilePath() + QStringLiteral(".*")),
                 tr("A copy from before a newer version of the program changed the form of the file, and leftovers of "
                    "another file that were set aside. Nothing deletes them but you."));
}

} // namespace

StoragePlaces storagePlaces(const QString& workbook, const QString& settings, const QString& chosenBackups) {
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    StoragePlaces places;
    places.workbook = workbook;
    if (!workbook.isEmpty())
        places.backups = backupFolder(workbook, chosenBackups);
    places.settings = settings;
    places.ownWords = own + QStringLiteral("/dictionary.txt");
    places.samples = own + QStringLiteral("/samples");
    places.temporary = QDir::tempPath();
    places.dictionaries = dictionaryFolders();
    return places;
}

QString privacyInWords(const StoragePlaces& places) {
    QStringList dictionaries;
    for (const QString& folder : places.dictionaries)
        dictionaries.append(native(folder));
    QString text = tr("Ascent works without a network. It connects to no other computer and sends nothing.") +
                   QStringLiteral("\n\n\n") + tr("WHAT IS WRITTEN, AND WHERE") + QStringLiteral("\n\n");
    text += places.workbook.isEmpty()
                ? entry(tr("Your workbook"), {}, tr("None is open. It lies where you make it, and nowhere else."))
                : besideTheWorkbook(places.workbook);
    if (!places.backups.isEmpty())
        text += entry(tr("Backups of it"), native(places.backups),
                      tr("Dated copies of the whole workbook, where you have them made. They are not encrypted either; "
                         "old ones go as you set it."));
    text += entry(tr("What the program remembers of itself"), native(places.settings),
                  tr("The names and folders of the last ten workbooks, the size of the window, the theme. Nothing of "
                     "what stands in a workbook."));
    text += entry(tr("Words that you taught the spelling"), native(places.ownWords),
                  tr("Those that you added yourself. The file is made with the first one."));
    text += entry(tr("Sample careers"), native(places.samples), tr("Those that you opened, with your changes."));
    text += entry(tr("For a moment"), native(places.temporary),
                  tr("A copy of leftovers beside a workbook, while they are looked at. It goes again. What is "
                     "exported is made beside its target and moved into place."));
    text += entry(tr("What you export, copy or back up"), {},
                  tr("Only where you say. Goals that you marked private, and texts that tell of them, are in no plan, "
                     "sheet, answer on paper, calendar or search from the command line. They are in a copy of the "
                     "workbook, in a backup and in the export as data."));
    text += u'\n' + tr("WHAT IS OPENED") + QStringLiteral("\n\n");
    text += entry(tr("Dictionaries"), dictionaries.join(QStringLiteral("\n    ")),
                  tr("For the spelling of answers, when the page Answers is first used."));
    text += entry(tr("Fonts, and what the desktop gives to every program"), {},
                  tr("The window, its theme, the clipboard (other programs can read what you copy), and the aids for "
                     "those who can't see the screen (they hear what stands on it)."));
    text += entry(tr("Printers"), {},
                  tr("A preview and the print dialog ask the print service of this computer which printers there are "
                     "(CUPS on Linux and macOS, by its socket or by port 631 of this computer itself). The service may "
                     "look for printers in your network; Ascent does not. Your pages go to it when you print, and only "
                     "then. An export as PDF asks nobody."));
    return text.trimmed() + u'\n';
}

} // namespace ascent

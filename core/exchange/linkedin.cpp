// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkedin.h"

#include "core/exchange/csv.h"
#include "core/exchange/linkedin_files.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace ascent {

namespace {

constexpr int mostRows = 2000;       // of one table
constexpr int rowsBeforeHeader = 20; // "Notes:" and what is said below it

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::linkedin", text);
}

QString what() {
    return tr("Cannot read the LinkedIn data");
}

enum class TableKind { Profile, Positions, Education, Certifications, Languages, Honors, Applications, Skills };

/// Which columns make a table what it is, small letters. Skills has one column and must come last.
struct Form {
    TableKind kind;
    QStringList columns;
};

const QList<Form>& forms() {
    static const auto list = [](const char* names) { return QString::fromLatin1(names).split(u'|'); };
    static const QList<Form> all{{TableKind::Profile, list("first name|last name|headline")},
                                 {TableKind::Positions, list("company name|title|started on")},
                                 {TableKind::Education, list("school name|degree name")},
                                 {TableKind::Certifications, list("name|authority")},
                                 {TableKind::Languages, list("name|proficiency")},
                                 {TableKind::Honors, list("title|issued on")},
                                 {TableKind::Applications, list("company name|job title")},
                                 {TableKind::Skills, list("name")}};
    return all;
}

QStringList columnsOf(const QStringList& row) {
    QStringList names;
    for (const QString& field : row)
        names.append(field.simplified().toLower());
    return names;
}

std::optional<TableKind> kindOf(const QStringList& columns) {
    for (const Form& form : forms()) {
        const bool all = std::all_of(form.columns.begin(), form.columns.end(),
                                     [&](const QString& each) { return columns.contains(each); });
        if (all && (form.kind != TableKind::Skills || columns.size() == 1))
            return form.kind;
    }
    return std::nullopt;
}

/// A row by the names of its columns.
class Row {
public:
    Row(const QStringList& columns, const QStringList& fields)
        : m_columns(columns)
        , m_fields(fields) {}

    /// On one line.
    QString text(const char* column) const { return paragraphs(column).simplified(); }
    /// With its line breaks.
    QString paragraphs(const char* column) const {
        const qsizetype at = m_columns.indexOf(QLatin1String(column));
        return at < 0 ? QString() : m_fields.value(at).trimmed();
    }

private:
    const QStringList& m_columns;
    const QStringList& m_fields;
};

QString asSentence(QString text) {
    if (!text.isEmpty() && !QStringLiteral(".!?…").contains(text.back()))
        text += u'.';
    return text;
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", ");
}

/// "Jan 2020" as "January 2020"; anything else as it stands.
QString inWords(const QString& date) {
    const QDate month = QLocale::c().toDate(date, QStringLiteral("MMM yyyy"));
    return month.isValid() ? QLocale::c().toString(month, QStringLiteral("MMMM yyyy")) : date;
}

QString period(const QString& start, const QString& end) {
    const QString from = inWords(start), to = inWords(end);
    if (from.isEmpty() || from == to)
        return to;
    return to.isEmpty() ? tr("since %1").arg(from) : tr("%1 to %2").arg(from, to);
}

/// What is at a place: "Nurse at St Anne".
QString post(const QString& title, const QString& company) {
    return title.isEmpty() || company.isEmpty() ? title + company : tr("%1 at %2").arg(title, company);
}

class Reader {
public:
    Result<void> read(const NamedFile& file);
    Incoming& incoming() { return m_incoming; }
    bool foundAny() const { return m_foundAny; }

private:
    void take(TableKind kind, const Row& row);
    void takeProfile(const Row& row);
    void takePosition(const Row& row);
    void takeHonor(const Row& row);
    void say(const QString& sentence) {
        if (!sentence.isEmpty())
            m_incoming.background.append(asSentence(sentence));
    }
    template<class E>
    void add(E row) {
        auto& table = m_incoming.content.table<E>();
        row.position = table.endPosition();
        table.put(row);
    }

    Incoming m_incoming;
    bool m_foundAny = false;
};

Result<void> Reader::read(const NamedFile& file) {
    const auto refuse = [&](const QString& why, const QString& remedy) {
        return fail({ErrorCode::BadInput, what(), why, remedy, {}});
    };
    // The columns are found before anything else is read: an archive holds large tables that are of no use here.
    const auto head = textOfCsv(file.bytes.left(64 * 1024), what());
    const auto known = [](const QString& text, QChar separator) -> std::optional<TableKind> {
        CsvReader reader(text, separator);
        for (int i = 0; i < rowsBeforeHeader; ++i) {
            const auto row = reader.next();
            if (!row)
                break;
            if (const auto kind = kindOf(columnsOf(*row)))
                return kind;
        }
        return std::nullopt;
    };
    std::optional<TableKind> kind;
    QChar separator;
    if (head)
        for (const QChar each : {u',', u';', u'\t'})
            if (!kind && (kind = known(*head, each)))
                separator = each;
    if (!kind && file.bytes.size() <= 64 * 1024 && !head)
        return refuse(tr("%1 holds letters in an encoding that is not known").arg(file.name),
                      tr("take the file as it came, or save it again as CSV in UTF-8"));
    if (!kind) {
        m_incoming.passedOver.append(tr("%1 holds nothing that belongs into a workbook.").arg(file.name));
        return {};
    }
    if (file.bytes.size() > largestLinkedInTable)
        return refuse(tr("%1 is larger than 16 MB").arg(file.name), tr("check that it is the right file"));
    const auto text = textOfCsv(file.bytes, what());
    if (!text)
        return refuse(tr("%1 holds letters in an encoding that is not known").arg(file.name), text.error().remedy);
    m_foundAny = true;
    CsvReader reader(*text, separator);
    QStringList columns;
    int rows = 0;
    while (const auto row = reader.next()) {
        if (columns.isEmpty()) {
            if (kindOf(columnsOf(*row)))
                columns = columnsOf(*row);
            continue;
        }
        if (++rows > mostRows) {
            m_incoming.passedOver.append(
                tr("Of %1 the first %2 rows were read.").arg(file.name, QString::number(mostRows)));
            return {};
        }
        take(*kind, Row(columns, *row));
    }
    if (reader.openQuote())
        return refuse(
            tr("in %1 a quotation mark on line %2 is never closed").arg(file.name, QString::number(reader.openQuote())),
            tr("take the file as it came, or mend that line"));
    return {};
}

void Reader::take(TableKind kind, const Row& row) {
    switch (kind) {
    case TableKind::Profile:
        return takeProfile(row);
    case TableKind::Positions:
        return takePosition(row);
    case TableKind::Education:
        say(joined(
            {row.text("degree name"), row.text("school name"), period(row.text("start date"), row.text("end date"))}));
        return;
    case TableKind::Certifications: {
        const QString name = row.text("name");
        if (!name.isEmpty())
            say(tr("Certificate: %1").arg(joined({name, row.text("authority"), inWords(row.text("started on"))})));
        return;
    }
    case TableKind::Languages: {
        Strength strength;
        strength.name = row.text("name");
        strength.kind = StrengthKind::Knowledge;
        const QString level = row.text("proficiency");
        strength.evidence = level.isEmpty() ? QString() : tr("Level: %1.").arg(level);
        if (!strength.name.isEmpty())
            add(strength);
        return;
    }
    case TableKind::Skills: {
        Strength strength;
        strength.name = row.text("name");
        if (!strength.name.isEmpty())
            add(strength);
        return;
    }
    case TableKind::Honors:
        return takeHonor(row);
    case TableKind::Applications: {
        Role role;
        role.title = row.text("job title");
        role.company = row.text("company name");
        role.stage = RoleStage::Applying;
        if (!role.title.isEmpty())
            add(role);
        return;
    }
    }
}

void Reader::takeProfile(const Row& row) {
    Person& person = m_incoming.content.person;
    const QString name = (row.text("first name") + u' ' + row.text("last name")).trimmed();
    if (person.name.isEmpty())
        person.name = name;
    if (person.headline.isEmpty())
        person.headline = row.text("headline");
    say(row.text("summary"));
}

void Reader::takePosition(const Row& row) {
    const QString title = row.text("title"), company = row.text("company name");
    const QString when = period(row.text("started on"), row.text("finished on"));
    const QString where = post(title, company);
    say(where.isEmpty() ? QString() : joined({where, when}));
    const QString description = row.paragraphs("description");
    if (where.isEmpty() || description.isEmpty())
        return;
    Story story;
    story.title = where;
    story.when = when;
    story.situation = asSentence(joined({where, row.text("location")}));
    story.action = description;
    add(story);
}

void Reader::takeHonor(const Row& row) {
    Story story;
    story.title = row.text("title");
    story.when = inWords(row.text("issued on"));
    story.situation = row.paragraphs("description");
    story.result = asSentence(story.title);
    if (!story.title.isEmpty())
        add(story);
}

} // namespace

Result<Incoming> parseLinkedIn(const QList<NamedFile>& files) {
    Reader reader;
    for (const NamedFile& file : files) {
        const auto tables = isZip(file.bytes) ? tablesInArchive(file, what()) : QList<NamedFile>{file};
        if (!tables)
            return fail(tables.error());
        for (const NamedFile& table : *tables)
            if (const auto done = reader.read(table); !done)
                return fail(done.error());
    }
    if (!reader.foundAny())
        return fail({ErrorCode::BadInput,
                     what(),
                     tr("no table about you was found"),
                     tr("choose the archive as it came (ZIP), its unpacked folder, or Profile.csv, Positions.csv, "
                        "Skills.csv and the like in it"),
                     {}});
    return reader.incoming();
}

} // namespace ascent

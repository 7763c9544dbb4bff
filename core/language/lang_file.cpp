// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lang_file.h"

#include <QFile>
#include <QMutex>

#include <memory>
#include <unordered_map>

// The resources of a static library are registered by a function that the linker would drop.
static void initLangResources() {
    Q_INIT_RESOURCE(lang);
}

namespace ascent {

namespace {

/// What is read lives as long as the program: references to it are handed out.
struct Shelf {
    QRecursiveMutex lock;
    std::unordered_map<QString, std::unique_ptr<LangFile>> files;
    std::unordered_map<QString, std::unique_ptr<WordSet>> sets;
    QStringList faults;
};

Shelf& shelf() {
    static Shelf all;
    return all;
}

void tellFault(const QString& what) {
    Shelf& all = shelf();
    const QMutexLocker guard(&all.lock);
    if (!all.faults.contains(what))
        all.faults.append(what);
    qCritical("resources/lang/en/%s", qUtf8Printable(what));
}

} // namespace

const LangFile& LangFile::named(const QString& path) {
    Shelf& all = shelf();
    const QMutexLocker guard(&all.lock);
    std::unique_ptr<LangFile>& file = all.files[path];
    if (!file) {
        file = std::make_unique<LangFile>(ofText(path, QString::fromUtf8(langBytes(path))));
    }
    return *file;
}

QByteArray langBytes(const QString& path) {
    initLangResources();
    QFile source(QStringLiteral(":/lang/en/") + path);
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
    tellFault(path + QStringLiteral(": is not built in"));
    return {};
}

LangFile LangFile::ofText(const QString& path, const QString& text) {
    LangFile file;
    file.m_path = path;
    QString section;
    int number = 0;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const qsizetype close = line.indexOf(u']'); line.startsWith(u'[') && close > 0) {
            section = line.sliced(1, close - 1).trimmed().toString();
            file.m_titles.insert(section, line.sliced(close + 1).trimmed().toString());
            if (file.m_lines.contains(section))
                file.fault(number, QStringLiteral("the section [%1] stands here twice").arg(section));
            else
                file.m_sections.append(section);
            file.m_lines[section];
            continue;
        }
        if (file.m_sections.isEmpty())
            file.m_sections.append(section);
        file.m_lines[section].append({line.toString(), number});
    }
    return file;
}

QList<LangLine> LangFile::lines(const QString& section) const {
    const auto found = m_lines.constFind(section);
    if (found == m_lines.constEnd()) {
        if (section.isEmpty())
            return {};
        tellFault(QStringLiteral("%1: has no section [%2]").arg(m_path, section));
        return {};
    }
    return *found;
}

QList<LangLine> LangFile::lines() const {
    return lines(QString());
}

QList<LangEntry> LangFile::entries(const QString& section) const {
    QList<LangEntry> all;
    for (const LangLine& line : lines(section)) {
        const qsizetype colon = line.text.indexOf(u':');
        if (colon < 1)
            fault(line.number, QStringLiteral("should be \"key: value\""));
        else
            all.append({line.text.first(colon).trimmed(), line.text.sliced(colon + 1).trimmed(), line.number});
    }
    return all;
}

QStringList LangFile::words(const QString& section) const {
    QStringList all;
    for (const LangLine& line : lines(section))
        all += line.text.split(u' ', Qt::SkipEmptyParts);
    return all;
}

void LangFile::fault(int line, const QString& what) const {
    tellFault(QStringLiteral("%1:%2: %3").arg(m_path, QString::number(line), what));
}

const WordSet& langWords(QStringView path, QStringView section) {
    Shelf& all = shelf();
    const QMutexLocker guard(&all.lock);
    std::unique_ptr<WordSet>& set = all.sets[path.toString() + u' ' + section.toString()];
    if (!set) {
        const QString list = LangFile::named(path.toString()).words(section.toString()).join(u' ');
        set = std::make_unique<WordSet>(list);
    }
    return *set;
}

QStringList langFaults() {
    const QMutexLocker guard(&shelf().lock);
    return shelf().faults;
}

} // namespace ascent

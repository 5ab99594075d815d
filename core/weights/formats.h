#pragma once

// The formats of weights files, each read from bytes in memory. `where` names the file in errors,
// which are those of readStateDict(); the bytes are needed during the call only.

#include "weights/byte_reader.h"
#include "weights/state_dict.h"

#include <string>

namespace patchgauge::weights {

/// A length, a JSON header, the tensors' bytes.
StateDict readSafetensors(Bytes bytes, const std::string& where);

/// What torch.save() writes since PyTorch 1.6: a zip archive with `<prefix>/data.pkl` and a file
/// `<prefix>/data/<key>` for each storage.
StateDict readTorchArchive(Bytes bytes, const std::string& where);

/// What torch.save() wrote before: five pickles in a row, then the storages.
StateDict readLegacyPickle(Bytes bytes, const std::string& where);

/// Whether the bytes begin as a zip archive does.
bool looksLikeZip(Bytes bytes);

/// Whether the bytes begin as readLegacyPickle() expects.
bool looksLikeLegacyPickle(Bytes bytes);

/// Any of these formats, told apart by the leading bytes.
StateDict readStateDict(Bytes bytes, const std::string& where);

} // namespace patchgauge::weights

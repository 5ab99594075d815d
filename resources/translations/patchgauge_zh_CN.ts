<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ColourScale</name>
    <message>
        <source>%1:
share
of d²</source>
        <translation>%1：
占 d²
的份额</translation>
    </message>
</context>
<context>
    <name>Distance</name>
    <message>
        <source>Mahalanobis distance</source>
        <translation>马氏距离</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
</context>
<context>
    <name>ImageScan</name>
    <message>
        <source>Looking for images</source>
        <translation>正在寻找图像</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>LeaveOneOut</name>
    <message>
        <source>The photo has changed since it was trained on.</source>
        <translation>这张照片在训练之后已经更改。</translation>
    </message>
</context>
<context>
    <name>Pose</name>
    <message>
        <source>turned by %1°, shifted by %2, %3 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Visual inspection of parts by PaDiM</source>
        <translation>以 PaDiM 进行零件外观检测</translation>
    </message>
    <message>
        <source>Open the model in &lt;file&gt;.</source>
        <translation>打开 &lt;file&gt; 中的模型。</translation>
    </message>
    <message>
        <source>Images and folders to inspect, or a model to open.</source>
        <translation>要检测的图像与文件夹，或要打开的模型。</translation>
    </message>
    <message>
        <source>Start in operator mode, which locks everything but inspecting with approved models.</source>
        <translation>以操作员模式启动，仅允许使用已批准的模型检测。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>%1 at a threshold of %2</source>
        <translation>%1（阈值 %2）</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>That could be read, good and defective ones together.</source>
        <translation>可读取的图像，良品与不良品合计。</translation>
    </message>
    <message>
        <source>Escape rate</source>
        <translation>漏检率</translation>
    </message>
    <message>
        <source>Defective images that the model’s threshold lets pass.</source>
        <translation>模型阈值放行的不良品图像。</translation>
    </message>
    <message>
        <source>Overkill rate</source>
        <translation>过杀率</translation>
    </message>
    <message>
        <source>Good images that the model’s threshold rejects.</source>
        <translation>模型阈值拒收的良品图像。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The model’s own, which the two rates above hold for.</source>
        <translation>模型本身的阈值，上面两个比率以此为准。</translation>
    </message>
    <message>
        <source>Image AUROC</source>
        <translation>图像 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is guessing.</source>
        <translation>不良品图像分数高于良品图像的概率：1 为完美，0.5 等于猜测。</translation>
    </message>
    <message>
        <source>Image average precision</source>
        <translation>图像平均精确率</translation>
    </message>
    <message>
        <source>Share of defective ones among the images above a score, averaged over the scores.</source>
        <translation>高于某分数的图像中不良品的比例，对所有分数取平均。</translation>
    </message>
    <message>
        <source>Largest F1</source>
        <translation>最大 F1</translation>
    </message>
    <message>
        <source>Best balance between what is found and what is flagged wrongly, at any threshold.</source>
        <translation>任一阈值下，找出与误报之间的最佳平衡。</translation>
    </message>
    <message>
        <source>Pixel AUROC</source>
        <translation>像素 AUROC</translation>
    </message>
    <message>
        <source>Chance that a defective pixel has a higher value than a normal one. Needs masks.</source>
        <translation>缺陷像素的值高于正常像素的概率。需要遮罩。</translation>
    </message>
    <message>
        <source>PRO, up to 30 % false positives</source>
        <translation>PRO，伪阳性至 30 %</translation>
    </message>
    <message>
        <source>Share of each defect that is covered, averaged over defects of any size. Needs masks.</source>
        <translation>每个缺陷被覆盖的比例，对各种大小的缺陷取平均。需要遮罩。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 ms an image</source>
        <translation>每张图像 %1 ms</translation>
    </message>
    <message>
        <source>From the file to the score, on this machine.</source>
        <translation>在这台机器上，从读档到得出分数。</translation>
    </message>
    <message>
        <source>and %1 more that could not be read</source>
        <translation>以及另外 %1 张无法读取</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>关闭 PatchGauge</translation>
    </message>
    <message>
        <source>A job is still running. Stop it and close?</source>
        <translation>仍有工作在运行。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (review from %2)</source>
        <translation>%1（%2 起复检）</translation>
    </message>
    <message>
        <source>from the good images, each left out in turn</source>
        <translation>由良品图像逐张留一得出</translation>
    </message>
    <message>
        <source>from held-out good images</source>
        <translation>由保留的良品图像得出</translation>
    </message>
    <message>
        <source>best F1 with the defective images</source>
        <translation>对不良品图像的最佳 F1</translation>
    </message>
    <message>
        <source>fewest missed defective images</source>
        <translation>漏检不良品最少</translation>
    </message>
    <message>
        <source>kept, since training images are gone or changed</source>
        <translation>沿用，因为训练图像已遗失或更改</translation>
    </message>
    <message>
        <source>too few good images</source>
        <translation>良品图像太少</translation>
    </message>
    <message>
        <source>History of the threshold</source>
        <translation>阈值的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 held-out images</source>
        <translation>%1 张保留图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>%1 are enough for a threshold that stands for %2.</source>
        <translation>%1足以得出代表 %2 的阈值。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need 1 more good image.</source>
        <translation>以%1，阈值最多只能代表 %2；若要 %3，还需要 1 张良品图像。</translation>
    </message>
    <message>
        <source>With %1 the threshold can stand for %2 at best; for %3 you need %4 more good images.</source>
        <translation>以%1，阈值最多只能代表 %2；若要 %3，还需要 %4 张良品图像。</translation>
    </message>
    <message>
        <source>A threshold needs three good images or more; for %1 it needs %2.</source>
        <translation>阈值至少需要三张良品图像；若要 %1，需要 %2。</translation>
    </message>
    <message>
        <source>The defective parts decide the threshold; how many good parts lie above it is then estimated from %1.</source>
        <translation>阈值由不良品决定；高于阈值的良品比例则由%1估计。</translation>
    </message>
    <message>
        <source>Fewer than three held-out images are not enough: the training images are used.</source>
        <translation>保留图像少于三张并不足够：改用训练图像。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file grow with the number of images.</source>
        <translation>此方法无法估计：内存与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>No estimate for this method: memory and model file stay small, whatever the number of images.</source>
        <translation>此方法无法估计：不论图像数量，内存与模型文件都很小。</translation>
    </message>
    <message>
        <source>Estimate: training %1, memory %2, model file %3.</source>
        <translation>估计：训练 %1，内存 %2，模型文件 %3。</translation>
    </message>
    <message>
        <source>With fewer than three images there is no threshold, and every verdict will be review.</source>
        <translation>图像少于三张时没有阈值，所有判定都会是复检。</translation>
    </message>
    <message>
        <source>one defective image</source>
        <translation>一张不良品图像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 张不良品图像</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known, since earlier training images are gone or changed.</source>
        <translation>因为先前的训练图像已遗失或更改，无法得知会标记多少比例的良品。</translation>
    </message>
    <message>
        <source>Which share of good parts it flags is not known.</source>
        <translation>无法得知会标记多少比例的良品。</translation>
    </message>
    <message>
        <source>About %1 good parts would be flagged, estimated from %2.</source>
        <translation>约有 %1 的良品会被标记，由%2估计。</translation>
    </message>
    <message>
        <source>A further good part of the same kind is flagged with a probability of at most %1, guaranteed by %2 for as long as parts and photos stay as they are.</source>
        <translation>同类的新良品被标记的概率至多为 %1；只要零件与照片维持现状，此值由%2保证。</translation>
    </message>
    <message>
        <source>The largest threshold that misses at most %1 of %2.</source>
        <translation>在%2中最多漏检 %1 的最大阈值。</translation>
    </message>
    <message>
        <source>The largest threshold that misses none of %1.</source>
        <translation>在%1中不漏检的最大阈值。</translation>
    </message>
    <message>
        <source>Set by hand.</source>
        <translation>手动设置。</translation>
    </message>
    <message>
        <source>Set by hand on %1</source>
        <translation>于 %1 手动设置</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2</source>
        <translation>由 %1 于 %2 手动设置</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1:“%2”。</translation>
    </message>
    <message>
        <source>The threshold that tells %1 best from the good ones (largest F1).</source>
        <translation>最能区分%1与良品的阈值（最大 F1）。</translation>
    </message>
    <message>
        <source>The threshold is the one from before images were added or dropped.</source>
        <translation>这是加入或移除图像之前的阈值。</translation>
    </message>
    <message>
        <source>For %1 you need %2 more.</source>
        <translation>若要 %1，还需要 %2 张。</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>%1 分之 1</translation>
    </message>
    <message>
        <source>%1 in 100</source>
        <translation>100 分之 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2–%3 %)</source>
        <translation>%1（95 % 区间 %2–%3 %）</translation>
    </message>
    <message>
        <source>There is no threshold, and every verdict is review: a threshold is drawn from the scores of at least %1 good images. Train on more, or set a threshold by hand.</source>
        <translation>没有阈值，所有判定都是复检：阈值需由至少 %1 张良品图像的分数得出。请以更多图像训练，或手动设置阈值。</translation>
    </message>
    <message>
        <source>Images between the review threshold and the threshold are for a person to look at.</source>
        <translation>介于复检阈值与阈值之间的图像由人员查看。</translation>
    </message>
    <message>
        <source>About %1 good parts would be looked at or flagged.</source>
        <translation>约有 %1 的良品会被查看或标记。</translation>
    </message>
    <message>
        <source>No scores of good images tell how many lie above.</source>
        <translation>没有良品图像的分数可说明高于此值的数量。</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, and tell nothing.</source>
        <translation>这些分数已不属于模型的图像，无法说明任何事。</translation>
    </message>
    <message>
        <source>%1 of %2 good images lie above: %3</source>
        <translation>%2 张良品图像中有 %1 张高于此值：%3</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>说明(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 张良品</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>无阈值</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>Stands out among the good images, with a score of %1: %2</source>
        <translation>在良品图像中显得突出，分数 %1：%2</translation>
    </message>
    <message>
        <source>review from %1 → %2</source>
        <translation>复检起点 %1 → %2</translation>
    </message>
    <message>
        <source>threshold %1 → %2</source>
        <translation>阈值 %1 → %2</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 was trained on %2 images in %3.</source>
        <translation>%1 已用 %2 张图像训练完成，耗时 %3。</translation>
    </message>
    <message>
        <source>Images with a score above %1 are rejected.</source>
        <translation>分数高于 %1 的图像会被拒收。</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>请见详细数据。</translation>
    </message>
    <message>
        <source>%1 images could not be read.</source>
        <translation>%1 张图像无法读取。</translation>
    </message>
    <message>
        <source>%1 was dropped</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>%1 images were dropped</source>
        <translation>已移除 %1 张图像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since other training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但阈值仍为旧值 %2，因为其他训练图像已遗失或更改。请将它们放回，或重新训练。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1;%2。</translation>
    </message>
    <message>
        <source>The model was saved: %1.</source>
        <translation>模型已保存：%1。</translation>
    </message>
    <message>
        <source>The change was taken back, and the model saved as it was before: %1 good images, %2.</source>
        <translation>已撤销更改，并将模型存回先前的状态：%1 张良品图像，%2。</translation>
    </message>
    <message>
        <source>The change was made again, and the model saved: %1 good images, %2.</source>
        <translation>已重做更改并保存模型：%1 张良品图像，%2。</translation>
    </message>
    <message>
        <source>These %1 images score higher than the %2 good images of the calibration (%3): more good parts than expected are going to be flagged.</source>
        <translation>这 %1 张图像的分数高于校准所用的 %2 张良品图像（%3）：被标记的良品将多于预期。</translation>
    </message>
    <message>
        <source>These %1 images score lower than the %2 good images of the calibration (%3): the threshold may be too high for them.</source>
        <translation>这 %1 张图像的分数低于校准所用的 %2 张良品图像（%3）：阈值对它们可能过高。</translation>
    </message>
    <message>
        <source>Compare light, focus and position with the training photos; if the change is to stay, train again on new photos.</source>
        <translation>请与训练照片比较光线、对焦与位置；若此变化将持续，请以新照片重新训练。</translation>
    </message>
    <message>
        <source>See what good parts don’t show</source>
        <translation>看见良品所没有的</translation>
    </message>
    <message>
        <source>PatchGauge learns from photos of good parts what each place of the part looks like. Then it measures how far the next photos are from that, and shows where.</source>
        <translation>PatchGauge 从良品照片学习零件每个位置的样貌，再量测之后的照片与其相差多远，并指出在哪里。</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Choose folders with photos of good parts, 20 or more.</source>
        <translation>选择良品照片的文件夹，20 张以上。</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Then inspect photos or a whole folder with it.</source>
        <translation>然后用它检测照片或整个文件夹。</translation>
    </message>
    <message>
        <source>Try with demo parts</source>
        <translation>以示范零件试用</translation>
    </message>
    <message>
        <source>Draws parts with defects, trains and inspects, all by itself.</source>
        <translation>自动绘制含缺陷的零件、训练并检测。</translation>
    </message>
    <message>
        <source>A model, images and folders can also be dropped on this window.</source>
        <translation>也可以将模型、图像与文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>%1 px²</source>
        <translation>%1 px²</translation>
    </message>
    <message>
        <source>%1 reject, %2 review, %3 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every good part is expected above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 good parts is expected above the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 defective images pass: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 good images are rejected: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1: escape %2, overkill %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the image is inspected now</source>
        <translation>现在检测图像的 %1 %</translation>
    </message>
    <message>
        <source>The whole image is inspected now</source>
        <translation>现在检测整张图像</translation>
    </message>
    <message>
        <source>%1, but the threshold is still the old one, %2, since training images are gone or changed. Bring them back, or train again.</source>
        <translation>%1，但阈值仍是旧的 %2，因为训练图像已不在或已更改。请放回图像，或重新训练。</translation>
    </message>
    <message>
        <source>○ draft</source>
        <translation>○ 草稿</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ 已批准</translation>
    </message>
    <message>
        <source>✕ retired</source>
        <translation>✕ 已停用</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, release %2 → %3</source>
        <translation>%1，发布状态 %2 → %3</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::AboutDialog</name>
    <message>
        <source>About PatchGauge</source>
        <translation>关于 PatchGauge</translation>
    </message>
    <message>
        <source>Finds what good parts don’t show, and says where and how far from normal it is.

The method is PaDiM: Defard, Setkov, Loesch and Audigier, “PaDiM: a Patch Distribution Modeling Framework for Anomaly Detection and Localization”, arXiv 2011.08785.</source>
        <translation>找出良品所没有的，并说明位置以及偏离正常的程度。

方法为 PaDiM：Defard、Setkov、Loesch 与 Audigier，“PaDiM： a Patch Distribution Modeling Framework for Anomaly Detection and Localization”，arXiv 2011.08785。</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>LibTorch (BSD-3-Clause)</source>
        <translation>LibTorch (BSD-3-Clause)</translation>
    </message>
    <message>
        <source>Algebra</source>
        <translation>代数</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Actions</name>
    <message>
        <source>&amp;New model…</source>
        <translation>添加模型(&amp;N)…</translation>
    </message>
    <message>
        <source>Train a model from photos of good parts</source>
        <translation>以良品照片训练模型</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a trained model</source>
        <translation>打开已训练的模型</translation>
    </message>
    <message>
        <source>&amp;Try with demo parts</source>
        <translation>以示范零件试用(&amp;T)</translation>
    </message>
    <message>
        <source>Draw parts with defects, train on the good ones and inspect the rest</source>
        <translation>绘制含缺陷的零件，以良品训练并检测其余</translation>
    </message>
    <message>
        <source>&amp;Inspect folder…</source>
        <translation>检测文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>Inspect all images of a folder</source>
        <translation>检测文件夹中的所有图像</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Inspect i&amp;mages…</source>
        <translation>检测图像(&amp;M)…</translation>
    </message>
    <message>
        <source>Inspect chosen images</source>
        <translation>检测选取的图像</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>&amp;Export view</source>
        <translation>导出查看(&amp;E)</translation>
    </message>
    <message>
        <source>Save what the image shows as a PNG picture</source>
        <translation>将画面所示保存为 PNG 图片</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;rejected…</source>
        <translation>导出拒收图像(&amp;R)…</translation>
    </message>
    <message>
        <source>Save a PNG picture of every rejected image</source>
        <translation>将每张拒收图像保存为 PNG 图片</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>结束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close PatchGauge</source>
        <translation>关闭 PatchGauge</translation>
    </message>
    <message>
        <source>What is &amp;normal</source>
        <translation>何谓正常(&amp;N)</translation>
    </message>
    <message>
        <source>Show the scores of the good images, and those that look least normal</source>
        <translation>显示良品图像的分数，以及看起来最不正常的图像</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Change &amp;threshold…</source>
        <translation>更改阈值(&amp;T)…</translation>
    </message>
    <message>
        <source>Set threshold and review band by hand, with a reason</source>
        <translation>手动设置阈值与复检区间，并注明原因</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Evaluate on a test folder…</source>
        <translation>以测试文件夹评估(&amp;E)…</translation>
    </message>
    <message>
        <source>Measure how well the model tells good from defective images of a folder</source>
        <translation>量测模型区分文件夹中良品与不良品图像的能力</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一个更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>另存模型(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the model under another name</source>
        <translation>以其他名称保存模型</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>热图(&amp;H)</translation>
    </message>
    <message>
        <source>Colour what differs from normal; hold Space to look beneath</source>
        <translation>为异于正常之处上色；按住空白键可看底下</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>&amp;Contour</source>
        <translation>轮廓(&amp;C)</translation>
    </message>
    <message>
        <source>Outline where the pixel map passes the threshold</source>
        <translation>描出像素图超过阈值之处</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整张图像</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Show the image pixel for pixel</source>
        <translation>逐像素显示图像</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys and mouse movements</source>
        <translation>列出按键与鼠标操作</translation>
    </message>
    <message>
        <source>&amp;About PatchGauge</source>
        <translation>关于 PatchGauge(&amp;A)</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与授权</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>按住空白键</translation>
    </message>
    <message>
        <source>Look at the bare photo</source>
        <translation>查看原始照片</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Previous or next image of the list</source>
        <translation>清单中的上一张或下一张图像</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>Move the read-out by a patch</source>
        <translation>将读值移动一个图块</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom about the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>按两下</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose theme, language and where networks run</source>
        <translation>选择主题、语言以及网络运行的设备</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Read how to train, inspect and decide</source>
        <translation>阅读如何训练、检测与判定</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Region of interest…</source>
        <translation>感兴趣区域(&amp;R)…</translation>
    </message>
    <message>
        <source>Draw where the parts are inspected, and where not</source>
        <translation>画出零件要检测与不检测之处</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the image good, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the image defective, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the image unsure, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the label, and go on to the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Override the verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another verdict than the score, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image of the list to reject or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fl&amp;agged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image of the list to reject or review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F</source>
        <translation>Shift+F</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last image of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click, Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several images, to label them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>监视(&amp;W)…</translation>
    </message>
    <message>
        <source>Inspect images as they arrive in a folder</source>
        <translation>图像进入文件夹时即行检测</translation>
    </message>
    <message>
        <source>Ctrl+Shift+W</source>
        <translation>Ctrl+Shift+W</translation>
    </message>
    <message>
        <source>O&amp;perator mode</source>
        <translation>操作员模式(&amp;P)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting with approved models</source>
        <translation>锁定一切，仅可使用已批准的模型检测</translation>
    </message>
    <message>
        <source>Add good images from a &amp;folder…</source>
        <translation>从文件夹添加良品图像(&amp;F)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, all of a folder</source>
        <translation>让模型学习文件夹中的更多良品图像</translation>
    </message>
    <message>
        <source>&amp;Add good images…</source>
        <translation>添加良品图像(&amp;A)…</translation>
    </message>
    <message>
        <source>Have the model learn from more good images, chosen ones</source>
        <translation>让模型学习所选的更多良品图像</translation>
    </message>
    <message>
        <source>&amp;Release…</source>
        <translation>发布状态(&amp;R)…</translation>
    </message>
    <message>
        <source>Approve or retire the model, with a name and a reason</source>
        <translation>批准或停用模型，并记下姓名与原因</translation>
    </message>
    <message>
        <source>Check &amp;master parts</source>
        <translation>检查标准件(&amp;M)</translation>
    </message>
    <message>
        <source>Inspect the master parts now, and compare them with earlier checks</source>
        <translation>立即检测标准件，并与先前的检查比较</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Good part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a good part beside the image, at the same zoom and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the patch under the cursor, or release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the patch, or release it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ApplyRow</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation>为此更改负责的人；模型会记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>阈值更改的原因；模型会记录</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the thresholds into the model file; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge by the model’s own thresholds again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::BatchFigures</name>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Canvas</name>
    <message>
        <source>Inspected image</source>
        <translation>检测的图像</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 fits, 1 shows pixel for pixel. Space held hides the heat. Shift with an arrow key moves the read-out by a patch.</source>
        <translation>加号与减号缩放，0 符合窗口，1 逐像素显示。按住空白键隐藏热图。Shift 加方向键将读值移动一个图块。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasMarks</name>
    <message>
        <source>Release the pinned patch (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the pinned patch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CanvasPanel</name>
    <message>
        <source>Inspected image</source>
        <translation>检测的图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ColourBar</name>
    <message>
        <source>How far from normal: %1</source>
        <translation>偏离正常的程度：%1</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>Only what %1 adds to the squared distance (d²) of each patch, on a scale of its own</source>
        <translation>仅为 %1 对每个图块平方距离（d²）的贡献，使用自己的刻度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CompareActions</name>
    <message>
        <source>Inspected image</source>
        <translation type="unfinished">检测的图像</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1,%2</translation>
    </message>
    <message>
        <source>Patch in batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ConfusionMatrix</name>
    <message>
        <source>escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overkill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defective images judged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good images judged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>List only %1; press again to list all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1。 {1 %2?}</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ControlChart</name>
    <message>
        <source>Control chart</source>
        <translation>控制图</translation>
    </message>
    <message>
        <source>%1: %2 checks, last score %3</source>
        <translation>%1：%2 次检查，最近分数 %3</translation>
    </message>
    <message>
        <source>limits %1 to %2</source>
        <translation>界限 %1 至 %2</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>This part has no score yet.</source>
        <translation>此标准件尚无分数。</translation>
    </message>
    <message>
        <source>Score of %1 at each check</source>
        <translation>%1 在每次检查的分数</translation>
    </message>
    <message>
        <source>Score of %1 at each check; limits follow from %2 earlier checks</source>
        <translation>%1 在每次检查的分数；有 %2 次先前的检查后才有界限</translation>
    </message>
    <message>
        <source>upper %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1：分数 %2</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::CursorSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>光标之下</translation>
    </message>
    <message>
        <source>What is normal at this patch</source>
        <translation>此图块的正常值</translation>
    </message>
    <message>
        <source>Share of each layer</source>
        <translation>各层的占比</translation>
    </message>
    <message>
        <source>How much each layer of the network adds to the squared distance</source>
        <translation>网络各层对平方距离的贡献</translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation>像素图</translation>
    </message>
    <message>
        <source>Image pixel</source>
        <translation>图像像素</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>distance of the patch</source>
        <translation>图块的距离</translation>
    </message>
    <message>
        <source>%1 of the whole image</source>
        <translation>整张图像的%1</translation>
    </message>
    <message>
        <source>%1 of the patch</source>
        <translation>图块的%1</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1,y %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 列，第 %2 行</translation>
    </message>
    <message>
        <source>What is normal here is not known: the model has fewer than three images</source>
        <translation>无法得知此处的正常值：模型少于三张图像</translation>
    </message>
    <message>
        <source>normal here %1, 99 % below %2</source>
        <translation>此处正常 %1，99 % 低于 %2</translation>
    </message>
    <message>
        <source>Mean %1 and 99th percentile %2 of the good parts at this patch, each left out in turn</source>
        <translation>良品在此图块的平均 %1 与第 99 百分位 %2，逐张留一</translation>
    </message>
    <message>
        <source>Not inspected here</source>
        <translation>此处未检测</translation>
    </message>
    <message>
        <source>Move the cursor over the image to read its distances</source>
        <translation>将光标移到图像上以读取距离</translation>
    </message>
    <message>
        <source>Outside the region of interest: what is found here does not count</source>
        <translation>在感兴趣区域之外：此处的发现不计入</translation>
    </message>
    <message>
        <source>Outside the region of interest</source>
        <translation>在感兴趣区域之外</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EnterOperatorDialog</name>
    <message>
        <source>Passphrase for leaving</source>
        <translation>离开时所需的密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Operator mode</source>
        <translation>操作员模式</translation>
    </message>
    <message>
        <source>In operator mode the window inspects with approved models. Training, thresholds and every other change of a model are locked until somebody leaves it, also after a restart.</source>
        <translation>在操作员模式下，窗口只使用已批准的模型检测。训练、阈值及其他对模型的更改都会锁定，直到有人离开此模式，重新启动后亦然。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>再次输入(&amp;O)</translation>
    </message>
    <message>
        <source>Empty: leaving only asks once more</source>
        <translation>留空：离开时仅再确认一次</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>开启(&amp;S)</translation>
    </message>
    <message>
        <source>Lock everything but inspecting</source>
        <translation>锁定检测以外的一切</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不相同。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::EvaluationDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>拷贝(&amp;C)</translation>
    </message>
    <message>
        <source>Copy measures, values and meanings as text</source>
        <translation>将指针、数值与意义拷贝为文本</translation>
    </message>
    <message>
        <source>&amp;List the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the test images in the list, where the quality panel sets what they are against how they are judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FileActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>图像 （%1）</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>另存模型</translation>
    </message>
    <message>
        <source>Inspect folder</source>
        <translation>检测文件夹</translation>
    </message>
    <message>
        <source>Inspect images</source>
        <translation>检测图像</translation>
    </message>
    <message>
        <source>Export rejected images to</source>
        <translation>将拒收图像导出到</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>依名称寻找</translation>
    </message>
    <message>
        <source>List only images whose name contains this</source>
        <translation>只列出名称包含此文本的图像</translation>
    </message>
    <message>
        <source>Find images by name</source>
        <translation>依名称寻找图像</translation>
    </message>
    <message>
        <source>List only images with the verdict %1</source>
        <translation>只列出判定为%1的图像</translation>
    </message>
    <message>
        <source>List all images</source>
        <translation>列出所有图像</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, %2 images</source>
        <translation>%1，%2 张图像</translation>
    </message>
    <message>
        <source>The list is filtered by label, score or statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List images by label and score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters, some are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FilterPopup</name>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List images without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List images labelled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List images with at least this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List images with at most this score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::FolderWatch</name>
    <message>
        <source>Watching</source>
        <translation>监视中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GoodPartPanel</name>
    <message>
        <source>Good part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which good part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training photo to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation type="unfinished">正在读取良品图像</translation>
    </message>
    <message>
        <source>chosen good part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, most similar of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Correlation of small grey pictures: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GoodPartsView</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>加入文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder with photos of good parts</source>
        <translation>选择良品照片的文件夹</translation>
    </message>
    <message>
        <source>Leave the selected folder out; its files are not touched</source>
        <translation>排除选取的文件夹；其文件不受影响</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Folders with photos of good parts</source>
        <translation>良品照片的文件夹</translation>
    </message>
    <message>
        <source>Some of the images found</source>
        <translation>找到的部分图像</translation>
    </message>
    <message>
        <source>Some of the images found: they should all show good parts</source>
        <translation>找到的部分图像：应全部为良品</translation>
    </message>
    <message>
        <source>Drop folders with photos of good parts here,
or add them with the button below.</source>
        <translation>将良品照片的文件夹拖放到此处,
或用下方按钮加入。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 张无法读取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::GuideDialog</name>
    <message>
        <source>PatchGauge guide</source>
        <translation>PatchGauge 指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageCard</name>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Inspect %1 and look at it</source>
        <translation>检测 %1 并查看</translation>
    </message>
    <message>
        <source>%1, score %2%3</source>
        <translation>%1，分数 %2%3</translation>
    </message>
    <message>
        <source>, stands out among the good images</source>
        <translation>，在良品图像中显得突出</translation>
    </message>
    <message>
        <source>Score when the model is made without this image: %1</source>
        <translation>以不含此图像的模型计算的分数：%1</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>突出</translation>
    </message>
    <message>
        <source>Far above the scores of the other good images: is it a good part, and photographed as the others are?</source>
        <translation>远高于其他良品图像的分数：它是良品吗？拍摄方式与其他相同吗？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take %1 out of the model, as if it had never been trained on</source>
        <translation>将 %1 从模型中移除，如同从未用于训练</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageFolderField</name>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Leave these images out again</source>
        <translation>不再使用这些图像</translation>
    </message>
    <message>
        <source>None; drop a folder here or choose one</source>
        <translation>无；将文件夹拖放到此处或选择一个</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在寻找图像…</translation>
    </message>
    <message>
        <source>no image was found; choose another folder or clear it.</source>
        <translation>找不到图像；请选择其他文件夹或清除。</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>已查看 %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 not readable</source>
        <translation>%1，%2 张无法读取</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListDelegate</name>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageListPanel</name>
    <message>
        <source>In order of inspection</source>
        <translation>依检测顺序</translation>
    </message>
    <message>
        <source>Highest score first</source>
        <translation>分数由高至低</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名称</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清单顺序</translation>
    </message>
    <message>
        <source>In which order the inspected images are listed</source>
        <translation>检测图像的排列顺序</translation>
    </message>
    <message>
        <source>Inspected images</source>
        <translation>已检测图像</translation>
    </message>
    <message>
        <source>Inspected images are listed here.
Drop images or a folder on the window, or choose Inspect.</source>
        <translation>已检测的图像会列在这里。
将图像或文件夹拖放到窗口，或选择“检测”。</translation>
    </message>
    <message>
        <source>No image of the list matches the filter.</source>
        <translation>清单中没有符合筛选条件的图像。</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ImageSection</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, review from %2</source>
        <translation>%1，%2 起复检</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此图像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict by its score is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the first training photo, to which this one was turned back: counter-clockwise, to the right and down. The aligned photos correlate by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: shown as it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model does not align parts: they must lie in the same place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::InspectionListModel</name>
    <message>
        <source>%1, could not be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message>
        <source>%1, %2, score %3</source>
        <translation>%1，%2，分数 %3</translation>
    </message>
    <message>
        <source>Overridden by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; without that: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::JobBar</name>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>分解</translation>
    </message>
    <message>
        <source>leave-one-out</source>
        <translation>留一法</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>保留图像</translation>
    </message>
    <message>
        <source>defective images</source>
        <translation>不良品图像</translation>
    </message>
    <message>
        <source>dropped images</source>
        <translation>移除的图像</translation>
    </message>
    <message>
        <source>earlier images</source>
        <translation>先前的图像</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop this job; nothing half-finished is kept</source>
        <translation>停止此工作；不保留未完成的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::KindTableModel</name>
    <message>
        <source>no kind given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective images of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images for review or rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images that pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LayerChoice</name>
    <message>
        <source>Layer shown as heat</source>
        <translation>以热图显示的层</translation>
    </message>
    <message>
        <source>Show all of the distance, or what one layer of the network adds to its square</source>
        <translation>显示整个距离，或网络某一层对其平方的贡献</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeastNormalView</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品图像中最不正常的</translation>
    </message>
    <message>
        <source>The scores are no longer those of the model’s images, because earlier training images are gone or changed.</source>
        <translation>这些分数已不属于模型的图像，因为先前的训练图像已遗失或更改。</translation>
    </message>
    <message>
        <source>Scores follow from three good images or more.</source>
        <translation>分数需要三张以上的良品图像。</translation>
    </message>
    <message>
        <source>Reading good images</source>
        <translation>正在读取良品图像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::LeaveOperatorDialog</name>
    <message>
        <source>Set &amp;another passphrase next time</source>
        <translation>下次设置另一个密码(&amp;A)</translation>
    </message>
    <message>
        <source>Leave operator mode</source>
        <translation>离开操作员模式</translation>
    </message>
    <message>
        <source>Models can be trained and changed again once the passphrase is given.</source>
        <translation>输入密码后即可再次训练与更改模型。</translation>
    </message>
    <message>
        <source>Models can be trained and changed again. There is no passphrase.</source>
        <translation>离开后即可再次训练与更改模型。未设置密码。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Ask for a new passphrase when operator mode is switched on again</source>
        <translation>再次开启操作员模式时要求新密码</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除窗口锁定</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>密码不正确。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MainWindow</name>
    <message>
        <source>PatchGauge</source>
        <translation>PatchGauge</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Read-out</source>
        <translation>读值</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>使用中的模型</translation>
    </message>
    <message>
        <source>%1 – PatchGauge</source>
        <translation>%1 – PatchGauge</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterActions</name>
    <message>
        <source>No master parts have been named for %1 yet: leave operator mode to choose their folder.</source>
        <translation>尚未为 %1 指定标准件：请离开操作员模式以选择其文件夹。</translation>
    </message>
    <message>
        <source>Folder of the master parts, with good and defective in it</source>
        <translation>标准件文件夹，内含 good 与 defective</translation>
    </message>
    <message>
        <source>Checking master parts</source>
        <translation>正在检查标准件</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>其他文件夹…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckDialog</name>
    <message>
        <source>Master parts of this check</source>
        <translation>此次检查的标准件</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再次检查(&amp;A)</translation>
    </message>
    <message>
        <source>Inspect the photos that are in the folder now</source>
        <translation>检测文件夹中现有的照片</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose where the photos of the master parts of this model are</source>
        <translation>选择此模型标准件照片的位置</translation>
    </message>
    <message>
        <source>Master parts of %1, %2</source>
        <translation>%1 的标准件，%2</translation>
    </message>
    <message>
        <source>Photos in %1</source>
        <translation>照片位于 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterCheckModel</name>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1, not as expected</source>
        <translation>✕ %1，与预期不符</translation>
    </message>
    <message>
        <source>no limits before %1 checks</source>
        <translation>%1 次检查后才有界限</translation>
    </message>
    <message>
        <source>within limits</source>
        <translation>在界限内</translation>
    </message>
    <message>
        <source>▲ above limits</source>
        <translation>▲ 高于界限</translation>
    </message>
    <message>
        <source>▼ below limits</source>
        <translation>▼ 低于界限</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>零件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Beside earlier checks</source>
        <translation>与先前检查相比</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MasterHistory</name>
    <message>
        <source>%1 of %2 master parts were not judged as expected: do not inspect until the cause is found.</source>
        <translation>%2 个标准件中有 %1 个与预期判定不符：找到原因前请勿检测。</translation>
    </message>
    <message>
        <source>%1 master parts were judged as expected, but %2 of the last check are missing.</source>
        <translation>%1 个标准件符合预期判定，但上次检查的 %2 个标准件缺少照片。</translation>
    </message>
    <message>
        <source>All %1 master parts were judged as expected.</source>
        <translation>全部 %1 个标准件均符合预期判定。</translation>
    </message>
    <message>
        <source>No photo today of: %1.</source>
        <translation>今天没有照片：%1。</translation>
    </message>
    <message>
        <source>Scores outside the limits of the earlier checks: %1. Look for what has changed, such as light, focus or position.</source>
        <translation>分数超出先前检查的界限：%1。请查看光线、对焦或位置等是否改变。</translation>
    </message>
    <message>
        <source>%1 photos are those of an earlier check: take new ones, or the check says nothing about camera and light.</source>
        <translation>有 %1 张照片与先前的检查相同：请重新拍摄，否则检查无法反映相机与光线的状况。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详细数据</translation>
    </message>
    <message>
        <source>Show or hide what is behind this message</source>
        <translation>显示或隐藏此消息的详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::MethodView</name>
    <message>
        <source>PaDiM (recommended)</source>
        <translation>PaDiM（建议）</translation>
    </message>
    <message>
        <source>Compares each patch with the good parts at the same place: shows where a defect is, in memory that does not grow with the number of images, but parts must always lie in the same place.</source>
        <translation>将每个图块与良品的相同位置比较：可指出缺陷位置，内存不随图像数量增加，但零件必须总在相同位置。</translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation>SPADE</translation>
    </message>
    <message>
        <source>Compares with the training images that are most alike: parts may lie anywhere, but memory, time and model file grow with the number of images.</source>
        <translation>与最相似的训练图像比较：零件可在任何位置，但内存、时间与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation>PatchCore</translation>
    </message>
    <message>
        <source>Compares each patch with a selection of good patches from anywhere: parts may lie anywhere, but training takes far longer, and memory and model file grow with the number of images.</source>
        <translation>将每个图块与任意位置的代表性良品图块比较：零件可在任何位置，但训练时间长得多，且内存与模型文件随图像数量增加。</translation>
    </message>
    <message>
        <source>Gaussian of the image</source>
        <translation>图像的高斯分布</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its average features: small and fast, but it does not show where a defect is, and small ones may escape.</source>
        <translation>以平均特征判断整张图像：小而快，但无法指出缺陷位置，小缺陷可能漏检。</translation>
    </message>
    <message>
        <source>Sphere of the image</source>
        <translation>图像的球</translation>
    </message>
    <message>
        <source>Judges the image as a whole by its distance from the average good one: the smallest model, but the coarsest; it does not show where a defect is.</source>
        <translation>以与平均良品的距离判断整张图像：模型最小但最粗略；无法指出缺陷位置。</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>方法(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Channels</source>
        <translation>信道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How photos are compared with the good ones</source>
        <translation>照片如何与良品比较</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width in pixels at which images are inspected, a multiple of 32</source>
        <translation>检测图像时的宽度（像素），32 的倍数</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height in pixels at which images are inspected, a multiple of 32</source>
        <translation>检测图像时的高度（像素），32 的倍数</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>信道</translation>
    </message>
    <message>
        <source>How many of the network&apos;s channels are kept: more see more, and need more memory and time</source>
        <translation>保留多少网络信道：越多看得越细，但需要更多内存与时间</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed makes the same random choices again</source>
        <translation>相同的种子会产生相同的随机选择</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are compared as they are: parts must lie in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until the part lies as in the first photo: for parts that lie at any angle before a plain background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo is turned and shifted until it matches the first photo: for parts that fill the picture or lie before an uneven background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parts that do not lie in the same place are brought there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModeSwitch</name>
    <message>
        <source>How photo and overlay are shown</source>
        <translation>照片与叠图的显示方式</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelActions</name>
    <message>
        <source>Evaluate on a test folder</source>
        <translation>以测试文件夹评估</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelChanges</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>The approval of the model was withdrawn.</source>
        <translation>模型的批准已撤回。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ModelSection</name>
    <message>
        <source>PaDiM</source>
        <translation>PaDiM</translation>
    </message>
    <message>
        <source>SPADE</source>
        <translation>SPADE</translation>
    </message>
    <message>
        <source>PatchCore</source>
        <translation>PatchCore</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>%1, judges the image as a whole</source>
        <translation>%1，判断整张图像</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>信道</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>识别码</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without a review threshold, an image is either passed or rejected</source>
        <translation>没有复检阈值时，图像不是合格就是拒收</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>检测范围</translation>
    </message>
    <message>
        <source>whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>%1 % of the image</source>
        <translation>图像的 %1 %</translation>
    </message>
    <message>
        <source>Region of interest of %1 included and %2 excluded shapes</source>
        <translation>感兴趣区域：包含 %1 个、排除 %2 个形状</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布状态</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NewModelDialog</name>
    <message>
        <source>New model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Photos of good parts, as they will be taken for inspection. What they show is what will be normal.</source>
        <translation>与检测时相同方式拍摄的良品照片。照片所示即为正常。</translation>
    </message>
    <message>
        <source>Save &amp;model as</source>
        <translation>模型另存为(&amp;M)</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>The file that the trained model is written to</source>
        <translation>保存训练后模型的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the model is saved</source>
        <translation>选择模型保存位置</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train the model with these images</source>
        <translation>以这些图像训练模型</translation>
    </message>
    <message>
        <source>Folder with photos of good parts</source>
        <translation>良品照片的文件夹</translation>
    </message>
    <message>
        <source>Save model as</source>
        <translation>另存模型</translation>
    </message>
    <message>
        <source>PatchGauge models (*.padim)</source>
        <translation>PatchGauge 模型 (*.padim)</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Weights (*.pth *.safetensors *.whl)</source>
        <translation>权重 (*.pth *.safetensors *.whl)</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>安装中</translation>
    </message>
    <message>
        <source>Install the backbone first, or choose another.</source>
        <translation>请先安装骨干网络，或选择其他。</translation>
    </message>
    <message>
        <source>Add a folder with photos of good parts to begin.</source>
        <translation>请加入良品照片的文件夹以开始。</translation>
    </message>
    <message>
        <source>No readable image was found: choose another folder.</source>
        <translation>找不到可读取的图像：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在寻找图像…</translation>
    </message>
    <message>
        <source>Choose where the model is saved.</source>
        <translation>请选择模型保存位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalGauge</name>
    <message>
        <source>The patch&apos;s distance (dot) against good parts at this place: band up to the 99th percentile, tick at the mean</source>
        <translation>图块的距离（圆点）与此处良品的比较：色带至第 99 百分位，刻度为平均值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::NormalPage</name>
    <message>
        <source>Least normal of the good images</source>
        <translation>良品图像中最不正常的</translation>
    </message>
    <message>
        <source>Each with the heat and the score that it gets from a model made without it. Drop what is no good part.</source>
        <translation>每张皆附上由不含该图像的模型所得的热图与分数。请移除非良品者。</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>何谓正常</translation>
    </message>
    <message>
        <source>What is normal for %1</source>
        <translation>%1 的正常状态</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OperatorBar</name>
    <message>
        <source>Operator mode</source>
        <translation>操作员模式</translation>
    </message>
    <message>
        <source>Approved models inspect; models cannot be changed.</source>
        <translation>以已批准的模型检测；模型不可更改。</translation>
    </message>
    <message>
        <source>&amp;Leave…</source>
        <translation>离开(&amp;L)…</translation>
    </message>
    <message>
        <source>Unlock the window</source>
        <translation>解除窗口锁定</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::OverrideDialog</name>
    <message>
        <source>Override the verdict of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score stays as it was measured; name and reason are kept with the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by its score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on the image counts as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the verdict; it is kept with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why the verdict is another one, for whoever asks later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the verdict is another one; it is kept with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the verdict that follows from the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the image with this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name and a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPanel</name>
    <message>
        <source>Patch in batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect images to see the pinned patch in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the image to pin a patch: its distance in every image of the list is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 images read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished">%1 张图像</translation>
    </message>
    <message>
        <source>distance %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this image %1, rank %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchPlot</name>
    <message>
        <source>Distance of the pinned patch in every image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark for each image: a ring for pass, half filled for review, filled for reject. The band reaches from the mean of good parts at this patch to their 99th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: distance %2 at this patch, image: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PatchTrend</name>
    <message>
        <source>Reading distances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Permissions</name>
    <message>
        <source>%1 is not approved (%2), and in operator mode only approved models inspect: open an approved one, or leave operator mode to approve it.</source>
        <translation>%1 尚未批准（%2），操作员模式下只有已批准的模型可检测：请打开已批准的模型，或离开操作员模式以批准它。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PinSection</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor − pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is normal at the pinned patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel map</source>
        <translation type="unfinished">像素图</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished">图块</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">第 %1 列，第 %2 行</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PosePicture</name>
    <message>
        <source>The photo as it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo as it was taken. The frame is what is shown large; the tick marks its upper edge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::PreferencesDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use the usual place</source>
        <translation>使用默认位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>依桌面设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Graphics card where there is one</source>
        <translation>有显卡时使用显卡</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Where the network runs, from the next training or model on</source>
        <translation>网络运行的设备，自下次训练或打开模型起生效</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>How many processors are used at once, from the next training or model on</source>
        <translation>同时使用的处理器数，自下次训练或打开模型起生效</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Network runs on:</source>
        <translation>网络运行于(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Processors:</source>
        <translation>处理器(&amp;P)：</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>文件夹位置：</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>文件夹位置</translation>
    </message>
    <message>
        <source>Set by the environment variable PATCHGAUGE_DATA_DIR.</source>
        <translation>由环境变量 PATCHGAUGE_DATA_DIR 设置。</translation>
    </message>
    <message>
        <source>Holds backbones, models and what is remembered of them. Another folder is used from the next start on; what lies in the present one stays there.</source>
        <translation>存放骨干网络、模型及其相关纪录。更换的文件夹于下次启动时生效；目前文件夹中的内容会留在原处。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::QualityPanel</name>
    <message>
        <source>Take &amp;labels from folder names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in test/good are labelled good, those in test/… defective, the folder naming the kind; labels given by hand are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels from folder names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images lie in folders that say what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label images with G (good) and D (defective), or inspect a folder with test/good and a folder for each kind of defect: what the verdicts were worth then shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Escape:&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Overkill:&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 good, %2 defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsure left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;AUROC %1&lt;/b&gt; over %2 images: the chance that a defective image scores higher than a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ROC curve needs good and defective images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReadoutPanel</name>
    <message>
        <source>Read-out</source>
        <translation>读值</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RecentModels</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>No model was opened yet</source>
        <translation>尚未打开任何模型</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionActions</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>A model of the method %1 judges the image as a whole and can&apos;t have a region of interest: train one with PaDiM.</source>
        <translation>方法 %1 的模型以整张图像判定，不能有感兴趣区域：请用 PaDiM 训练。</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>%1 good images are looked at again, and the threshold is drawn anew.</source>
        <translation>将重新查看 %1 张良品图像，并重新得出阈值。</translation>
    </message>
    <message>
        <source>The threshold set by hand is replaced.</source>
        <translation>手动设置的阈值会被取代。</translation>
    </message>
    <message>
        <source>The model has to be approved again.</source>
        <translation>模型须重新批准。</translation>
    </message>
    <message>
        <source>The %1 images of the list are inspected again.</source>
        <translation>列表中的 %1 张图像会重新检测。</translation>
    </message>
    <message>
        <source>The model is just being changed: apply the region when that is done.</source>
        <translation>模型正在更改：请在完成后再应用区域。</translation>
    </message>
    <message>
        <source>Changing the region</source>
        <translation>正在更改区域</translation>
    </message>
    <message>
        <source>change of the region</source>
        <translation>区域更改</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionCanvas</name>
    <message>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <source>Choose a tool and drag out a shape. Arrows move the selected shape, Delete removes it, Escape drops what is under way.</source>
        <translation>选择工具并拖出形状。方向键移动选中的形状，Delete 移除，Esc 放弃进行中的操作。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionDialog</name>
    <message>
        <source>Use region</source>
        <translation>使用区域</translation>
    </message>
    <message>
        <source>Region of interest</source>
        <translation>感兴趣区域</translation>
    </message>
    <message>
        <source>Drag out what is to be inspected, or what is to be left out. It lies at the same place of every photo.</source>
        <translation>拖出要检测或要排除的部分。它在每张照片上位于相同位置。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionField</name>
    <message>
        <source>Region of &amp;interest…</source>
        <translation>感兴趣区域(&amp;I)…</translation>
    </message>
    <message>
        <source>Draw on the first good part where parts are inspected</source>
        <translation>在第一张良品照片上画出检测范围</translation>
    </message>
    <message>
        <source>Inspect the whole photo</source>
        <translation>检测整张照片</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>The whole photo is inspected.</source>
        <translation>检测整张照片。</translation>
    </message>
    <message>
        <source>%1 % of the photo is inspected.</source>
        <translation>检测照片的 %1 %。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionListModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Region %1: peak %2, at x %3, y %4, %5 × %6 pixels</source>
        <translation>区域 %1：峰值 %2，位于 x %3、y %4，%5 × %6 像素</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Size, px</source>
        <translation>大小，px</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave the region as it was (Esc)</source>
        <translation>保留原来的区域（Esc）</translation>
    </message>
    <message>
        <source>Inspect within the region drawn</source>
        <translation>在画出的区域内检测</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select, move and reshape what is drawn</source>
        <translation>选择、移动并调整已画的形状</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag out a rectangle</source>
        <translation>拖出矩形</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Drag out an ellipse</source>
        <translation>拖出椭圆</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Click the vertices of a polygon; a double click or Enter closes it</source>
        <translation>单击多边形的顶点；双击或 Enter 闭合</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>What lies in the shape is inspected</source>
        <translation>检测形状内的部分</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>What lies in the shape is left out</source>
        <translation>排除形状内的部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected shape (Delete)</source>
        <translation>移除选中的形状（Delete）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change of the shapes back (Ctrl+Z)</source>
        <translation>撤销形状的上一次更改（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change of the shapes again</source>
        <translation>重做形状的更改</translation>
    </message>
    <message>
        <source>Whole image</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>Remove all shapes: everything is inspected</source>
        <translation>移除所有形状：检测全部</translation>
    </message>
    <message>
        <source>%1 % inspected</source>
        <translation>检测 %1 %</translation>
    </message>
    <message>
        <source>Share of the network&apos;s input that is inspected</source>
        <translation>网络输入中被检测的比例</translation>
    </message>
    <message>
        <source>Nothing is left to inspect</source>
        <translation>没有可检测的部分</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RegionsSection</name>
    <message>
        <source>Regions above the threshold</source>
        <translation>高于阈值的区域</translation>
    </message>
    <message>
        <source>Choosing a region outlines it in the image, Enter zooms to it</source>
        <translation>选择区域会在图像中框出，按 Enter 放大到该处</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Set a threshold (Ctrl+T) to see what lies above it</source>
        <translation>请设置阈值（Ctrl+T），以查看高于阈值之处</translation>
    </message>
    <message>
        <source>None: nothing in this image lies above the threshold</source>
        <translation>无：此图像没有高于阈值之处</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReleaseActions</name>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>change of release</source>
        <translation>发布状态更改</translation>
    </message>
    <message>
        <source>The model was saved: release %1 → %2.</source>
        <translation>模型已保存：发布状态 %1 → %2。</translation>
    </message>
    <message>
        <source>%1 is retired and should not decide about parts any more (%2).</source>
        <translation>%1 已停用，不应再用于判定零件（%2）。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReleaseDialog</name>
    <message>
        <source>Back to &amp;draft</source>
        <translation>退回草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;tire</source>
        <translation>停用(&amp;T)</translation>
    </message>
    <message>
        <source>It is being worked on.</source>
        <translation>模型仍在制作中。</translation>
    </message>
    <message>
        <source>It may decide about parts, also in operator mode. Any change of its images or thresholds takes the approval back.</source>
        <translation>模型可判定零件，操作员模式下亦可。图像或阈值一有更改，批准即撤回。</translation>
    </message>
    <message>
        <source>It is not to be used any more; whoever opens it is told so.</source>
        <translation>模型不再使用；打开时会提示。</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>%1 的发布状态</translation>
    </message>
    <message>
        <source>Present state</source>
        <translation>目前状态</translation>
    </message>
    <message>
        <source>It has not been approved yet.</source>
        <translation>尚未批准。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Who answers for the decision; the model keeps it</source>
        <translation>由谁负责此决定；会保存于模型中</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the decision rests on, for whoever asks later</source>
        <translation>此决定的依据，供日后查询</translation>
    </message>
    <message>
        <source>What the decision rests on; the model keeps it</source>
        <translation>此决定的依据；会保存于模型中</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>History of the release</source>
        <translation>发布状态的历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the state into the model file</source>
        <translation>将状态写入模型文件</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>请输入原因。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ReviewActions</name>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Reviews</name>
    <message>
        <source>label of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the curve to read it; click to try the threshold there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good images rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defective images rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreChangeDialog</name>
    <message>
        <source>%1 before and after</source>
        <translation>%1 的前后比较</translation>
    </message>
    <message>
        <source>Each score is the one that the image gets from a model made without it. An image whose score falls much was helped by the new ones; one that still stands out may not be a good part.</source>
        <translation>每个分数都来自未使用该图像的模型。分数大幅下降的图像受惠于新图像；仍然突出的图像可能不是良品。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Good images</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Review from</source>
        <translation>复检起点</translation>
    </message>
    <message>
        <source>Scores before and after</source>
        <translation>前后分数</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreChangeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Good image</source>
        <translation>良品图像</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>之前分数</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>之后分数</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoreHistogram</name>
    <message>
        <source>Histogram of scores</source>
        <translation>分数直方图</translation>
    </message>
    <message>
        <source>%1 good images, each left out in turn</source>
        <translation>%1 张良品图像，逐张留一</translation>
    </message>
    <message>
        <source>%1 held-out good images</source>
        <translation>%1 张保留的良品图像</translation>
    </message>
    <message>
        <source>%1 defective images</source>
        <translation>%1 张不良品图像</translation>
    </message>
    <message>
        <source>score (%1)</source>
        <translation>分数（%1）</translation>
    </message>
    <message>
        <source>%1: scores from %2 to %3</source>
        <translation>%1：分数从 %2 到 %3</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>No scores: they follow from three good images or more.</source>
        <translation>没有分数：需要三张以上的良品图像。</translation>
    </message>
    <message>
        <source>%1 images with a score from %2 to %3</source>
        <translation>%1 张图像的分数介于 %2 与 %3</translation>
    </message>
    <message>
        <source>%1 good</source>
        <translation>%1 张良品</translation>
    </message>
    <message>
        <source>%1 held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch: %1 images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ScoresPanel</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw counts by their logarithm, so that single images show beside thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Escapes %1 of %2 defective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overkill %1 of %2 good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::Session</name>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>The model was saved as %1.</source>
        <translation>模型已保存为 %1。</translation>
    </message>
    <message>
        <source>Drawing demo parts</source>
        <translation>正在绘制示范零件</translation>
    </message>
    <message>
        <source>Dropping images</source>
        <translation>正在移除图像</translation>
    </message>
    <message>
        <source>dropping images</source>
        <translation>移除图像</translation>
    </message>
    <message>
        <source>change of thresholds</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>No model is open yet: train or open one, and these images are inspected with it.</source>
        <translation>尚未打开模型：请训练或打开一个，这些图像将以它检测。</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>检测中</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>导出中</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已导出为 %1。</translation>
    </message>
    <message>
        <source>%1 pictures were exported to %2.</source>
        <translation>已将 %1 张图片导出到 %2。</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ShortcutsDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::SplitDivider</name>
    <message>
        <source>Divider between photo and overlay</source>
        <translation>照片与叠图之间的分隔线</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys; a double click centres it</source>
        <translation>拖动或使用方向键移动；双击居中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdBoxes</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分数高于此值的图像会被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>复检起点(&amp;R)</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Images with a score between here and the threshold are for a person to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hreshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdDialog</name>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Images with a score above it are rejected</source>
        <translation>分数高于此值的图像会被拒收</translation>
    </message>
    <message>
        <source>&amp;Review from</source>
        <translation>复检起点(&amp;R)</translation>
    </message>
    <message>
        <source>Have a person look at images with a score between here and the threshold</source>
        <translation>分数介于此值与阈值之间的图像由人员查看</translation>
    </message>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Who answers for the change; the model keeps it</source>
        <translation>为此更改负责的人；模型会记录</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why it is changed, for whoever asks later</source>
        <translation>更改的原因，供日后查找</translation>
    </message>
    <message>
        <source>Why the threshold is changed; the model keeps it</source>
        <translation>阈值更改的原因；模型会记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>原因(&amp;E)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Set so far</source>
        <translation>至今的设置</translation>
    </message>
    <message>
        <source>&amp;Set threshold</source>
        <translation>设置阈值(&amp;S)</translation>
    </message>
    <message>
        <source>Write the threshold into the model file, and judge the list by it</source>
        <translation>将阈值写入模型文件，并以其判定清单</translation>
    </message>
    <message>
        <source>The review threshold must lie below the threshold.</source>
        <translation>复检阈值必须低于阈值。</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>Enter a reason.</source>
        <translation>请输入原因。</translation>
    </message>
    <message>
        <source>No review band: images are passed or rejected</source>
        <translation>无复检区间：图像不是合格就是拒收</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdHistogram</name>
    <message>
        <source>Review threshold</source>
        <translation>复检阈值</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>%1: drag it, or move it with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review from %1</source>
        <translation>%1 起复检</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ThresholdView</name>
    <message>
        <source>Held-out good parts</source>
        <translation>保留的良品</translation>
    </message>
    <message>
        <source>Photos of good parts that are not trained on: a further part of the same kind then lies above the threshold with a probability of at most the share named above, guaranteed as long as parts and photos stay as they are</source>
        <translation>不用于训练的良品照片：只要零件与照片维持现状，同类新零件高于阈值的概率保证不超过上述比例</translation>
    </message>
    <message>
        <source>Defective parts</source>
        <translation>不良品</translation>
    </message>
    <message>
        <source>Photos of defective parts: the threshold is then drawn between them and the good ones</source>
        <translation>不良品照片：阈值将定在不良品与良品之间</translation>
    </message>
    <message>
        <source>&amp;False alarms wanted</source>
        <translation>容许误报(&amp;F)</translation>
    </message>
    <message>
        <source>Held-out &amp;good parts</source>
        <translation>保留的良品(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Defective parts</source>
        <translation>不良品(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;threshold</source>
        <translation>阈值(&amp;T)</translation>
    </message>
    <message>
        <source>False alarms wanted</source>
        <translation>容许误报</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected: fewer false alarms let more defects escape</source>
        <translation>可拒收多少良品：误报越少，漏检的缺陷越多</translation>
    </message>
    <message>
        <source> % of good parts</source>
        <translation> % 的良品</translation>
    </message>
    <message>
        <source>&amp;Review band</source>
        <translation>复检区间(&amp;R)</translation>
    </message>
    <message>
        <source>Scores a little below the threshold get the verdict review, for a person to look at</source>
        <translation>略低于阈值的分数判定为复检，由人员查看</translation>
    </message>
    <message>
        <source>Parts for review or rejected</source>
        <translation>复检或拒收的零件</translation>
    </message>
    <message>
        <source>How many of the good parts may be rejected or left for a person to look at, more than the false alarms wanted</source>
        <translation>可拒收或交由人员查看的良品比例，须高于容许误报</translation>
    </message>
    <message>
        <source>Threshold from defective parts</source>
        <translation>由不良品决定阈值</translation>
    </message>
    <message>
        <source>What the threshold is to do with the defective parts given</source>
        <translation>阈值如何依所给的不良品决定</translation>
    </message>
    <message>
        <source>separates best (F1)</source>
        <translation>区分最佳(F1)</translation>
    </message>
    <message>
        <source>misses at most</source>
        <translation>漏检至多</translation>
    </message>
    <message>
        <source>Defective parts missed at most</source>
        <translation>漏检的不良品至多</translation>
    </message>
    <message>
        <source>How many of the defective parts may be missed: fewer cost more false alarms</source>
        <translation>可漏检多少不良品：越少则误报越多</translation>
    </message>
    <message>
        <source> % of defective parts</source>
        <translation> % 的不良品</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::TrainSettingsView</name>
    <message>
        <source>&amp;Backbone</source>
        <translation>骨干网络(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>默认组(&amp;P)</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>骨干网络</translation>
    </message>
    <message>
        <source>The pretrained network whose features are compared</source>
        <translation>用于比较特征的预训练网络</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>默认组</translation>
    </message>
    <message>
        <source>Default inspects the whole image; Paper repeats the published method, to compare numbers with it</source>
        <translation>“默认”检测整张图像；“论文”重现已发表的方法，以便比较数字</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>Method, image size and channels, and how the threshold is drawn</source>
        <translation>方法、图像大小与信道，以及阈值的决定方式</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Choose the weights file of this backbone; it is copied in</source>
        <translation>选择此骨干网络的权重文件；将会拷贝进来</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>Not installed: %1.</source>
        <translation>未安装：%1。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::UpdateActions</name>
    <message>
        <source>Images (%1)</source>
        <translation>图像（%1）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder of good images to add</source>
        <translation>要添加的良品图像文件夹</translation>
    </message>
    <message>
        <source>Good images to add</source>
        <translation>要添加的良品图像</translation>
    </message>
    <message>
        <source>Adding images</source>
        <translation>正在添加图像</translation>
    </message>
    <message>
        <source>added images</source>
        <translation>添加图像</translation>
    </message>
    <message>
        <source>%1 good images were added, %2 altogether; threshold %3 → %4.</source>
        <translation>已添加 %1 张良品图像，共 %2 张；阈值 %3 → %4。</translation>
    </message>
    <message>
        <source>Scores before and after…</source>
        <translation>前后分数…</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewActions</name>
    <message>
        <source>Ember</source>
        <translation>余烬</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>&amp;Pause flicker</source>
        <translation>暂停交替(&amp;P)</translation>
    </message>
    <message>
        <source>Stay on the overlay</source>
        <translation>停在叠图</translation>
    </message>
    <message>
        <source>Shift+P</source>
        <translation>Shift+P</translation>
    </message>
    <message>
        <source>Patch &amp;grid</source>
        <translation>图块网格(&amp;G)</translation>
    </message>
    <message>
        <source>Draw the borders of the patches, where they are large enough</source>
        <translation>在图块够大时画出其边界</translation>
    </message>
    <message>
        <source>Shift+G</source>
        <translation>Shift+G</translation>
    </message>
    <message>
        <source>Number the &amp;regions</source>
        <translation>为区域编号(&amp;R)</translation>
    </message>
    <message>
        <source>Write each region&apos;s number beside it, as in the read-out</source>
        <translation>在每个区域旁写出编号，与读值面板相同</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The photo alone</source>
        <translation>仅照片</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>The photo, coloured where it differs from normal</source>
        <translation>照片，在与正常不同之处上色</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>The photo, outlined where it passes the threshold</source>
        <translation>照片，描出超过阈值之处</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>The photo with heat and contour</source>
        <translation>照片加上热图与轮廓</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>The photo beside the overlay; both move as one</source>
        <translation>照片与叠图并排，同步移动</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>交替</translation>
    </message>
    <message>
        <source>Photo and overlay by turns, twice a second</source>
        <translation>照片与叠图轮流显示，每秒两次</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The photo left of a line that can be moved, the overlay right of it</source>
        <translation>可移动的线左侧为照片，右侧为叠图</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>Colour the heat so</source>
        <translation>以此为热图上色</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>叠图(&amp;V)</translation>
    </message>
    <message>
        <source>Colour &amp;map</source>
        <translation>色彩映射(&amp;M)</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::ViewBar</name>
    <message>
        <source>How strongly the heat covers the photo</source>
        <translation>热图覆盖照片的程度</translation>
    </message>
    <message>
        <source>Opacity of the heat</source>
        <translation>热图不透明度</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Pixels of the display for one pixel of the image</source>
        <translation>图像一个像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchActions</name>
    <message>
        <source>%1 is back; what has arrived in it is inspected.</source>
        <translation>%1 已恢复；其中的新图像会进行检测。</translation>
    </message>
    <message>
        <source>%1 cannot be found any more: check the network or the drive. Watching goes on as soon as it is back.</source>
        <translation>找不到 %1：请检查网络或磁盘。恢复后会继续监视。</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchBar</name>
    <message>
        <source>%1 cannot be found: waiting until it is back</source>
        <translation>找不到 %1：等待恢复</translation>
    </message>
    <message>
        <source>Watching %1: new images are inspected as they arrive</source>
        <translation>监视 %1：新图像一到即检测</translation>
    </message>
    <message>
        <source>%1 inspected</source>
        <translation>已检测 %1</translation>
    </message>
    <message>
        <source>%1 reject</source>
        <translation>拒收 %1</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>复检 %1</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>监视 %1：%2</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Show each new image; choosing another one from the list ends it</source>
        <translation>显示每张新图像；从列表选取其他图像即停止</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop watching the folder; what was inspected stays listed</source>
        <translation>停止监视文件夹；已检测的图像仍留在列表中</translation>
    </message>
</context>
<context>
    <name>patchgauge::ui::WatchDialog</name>
    <message>
        <source>Inspect images that are there &amp;already as well</source>
        <translation>也检测已在其中的图像(&amp;A)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Images are inspected as they arrive in the folder, each as soon as it is complete.</source>
        <translation>图像进入文件夹后，一旦完整即行检测。</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>The folder that a camera or another program writes into</source>
        <translation>相机或其他程序写入的文件夹</translation>
    </message>
    <message>
        <source>The folder that the camera writes into</source>
        <translation>相机写入的文件夹</translation>
    </message>
    <message>
        <source>Otherwise only images count that arrive from now on</source>
        <translation>否则只计入此后到达的图像</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
</context>
</TS>

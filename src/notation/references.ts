/** A work that pages cite by its key, `[@he-2015]`. Names and titles stand as their authors wrote them. */
export interface Reference {
  authors: string;
  /** How a sentence names it, before the year. */
  short: string;
  year: number;
  title: string;
  venue: string;
  link: string;
  /** The language of the title, if it isn't English. */
  language?: string;
}

const doi = (name: string) => `https://doi.org/${name}`;
const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;

/** A part of the article that the site follows. */
const post = (part: string, day: number): Reference => ({
  authors: "ww-rm",
  short: `ww-rm ${part}`,
  year: 2023,
  title: `基于 NumPy 的手写数字识别 (卷积神经网络) (${part})`,
  venue: `ww-rm.github.io, 2023-10-${day}`,
  link: `https://ww-rm.github.io/posts/2023/10/${day}/cnn-numpy-${day - 12}/`,
  language: "zh-Hans",
});

/** All works that the site cites, in the order of their first authors; the article last. */
export const REFERENCES: Readonly<Record<string, Reference>> = {
  "baydin-2018": {
    authors:
      "Atılım Güneş Baydin, Barak A. Pearlmutter, Alexey Andreyevich Radul, Jeffrey Mark Siskind",
    short: "Baydin et al.",
    year: 2018,
    title: "Automatic Differentiation in Machine Learning: a Survey",
    venue: "Journal of Machine Learning Research 18(153), 1–43",
    link: arxiv("1502.05767"),
  },
  "chellapilla-2006": {
    authors: "Kumar Chellapilla, Sidd Puri, Patrice Simard",
    short: "Chellapilla, Puri and Simard",
    year: 2006,
    title: "High Performance Convolutional Neural Networks for Document Processing",
    venue: "10th International Workshop on Frontiers in Handwriting Recognition",
    link: "https://inria.hal.science/inria-00112631",
  },
  "chetlur-2014": {
    authors:
      "Sharan Chetlur, Cliff Woolley, Philippe Vandermersch, Jonathan Cohen, John Tran, Bryan Catanzaro, Evan Shelhamer",
    short: "Chetlur et al.",
    year: 2014,
    title: "cuDNN: Efficient Primitives for Deep Learning",
    venue: "arXiv 1410.0759",
    link: arxiv("1410.0759"),
  },
  "dumoulin-2016": {
    authors: "Vincent Dumoulin, Francesco Visin",
    short: "Dumoulin and Visin",
    year: 2016,
    title: "A guide to convolution arithmetic for deep learning",
    venue: "arXiv 1603.07285",
    link: arxiv("1603.07285"),
  },
  "glorot-2010": {
    authors: "Xavier Glorot, Yoshua Bengio",
    short: "Glorot and Bengio",
    year: 2010,
    title: "Understanding the difficulty of training deep feedforward neural networks",
    venue: "AISTATS 2010, Proceedings of Machine Learning Research 9, 249–256",
    link: "https://proceedings.mlr.press/v9/glorot10a.html",
  },
  "goodfellow-2016": {
    authors: "Ian Goodfellow, Yoshua Bengio, Aaron Courville",
    short: "Goodfellow, Bengio and Courville",
    year: 2016,
    title: "Deep Learning, chapter 9: Convolutional Networks",
    venue: "MIT Press",
    link: "https://www.deeplearningbook.org/",
  },
  "he-2015": {
    authors: "Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun",
    short: "He et al.",
    year: 2015,
    title:
      "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
    venue: "ICCV 2015, 1026–1034",
    link: arxiv("1502.01852"),
  },
  "jia-2014": {
    authors:
      "Yangqing Jia, Evan Shelhamer, Jeff Donahue, Sergey Karayev, Jonathan Long, Ross Girshick, Sergio Guadarrama, Trevor Darrell",
    short: "Jia et al.",
    year: 2014,
    title: "Caffe: Convolutional Architecture for Fast Feature Embedding",
    venue: "ACM Multimedia 2014, 675–678",
    link: arxiv("1408.5093"),
  },
  "lavin-2016": {
    authors: "Andrew Lavin, Scott Gray",
    short: "Lavin and Gray",
    year: 2016,
    title: "Fast Algorithms for Convolutional Neural Networks",
    venue: "CVPR 2016, 4013–4021",
    link: arxiv("1509.09308"),
  },
  "lecun-1989": {
    authors:
      "Yann LeCun, Bernhard Boser, John S. Denker, Donnie Henderson, Richard E. Howard, Wayne Hubbard, Lawrence D. Jackel",
    short: "LeCun et al.",
    year: 1989,
    title: "Backpropagation Applied to Handwritten Zip Code Recognition",
    venue: "Neural Computation 1(4), 541–551",
    link: doi("10.1162/neco.1989.1.4.541"),
  },
  "lecun-1998": {
    authors: "Yann LeCun, Léon Bottou, Yoshua Bengio, Patrick Haffner",
    short: "LeCun et al.",
    year: 1998,
    title: "Gradient-based learning applied to document recognition",
    venue: "Proceedings of the IEEE 86(11), 2278–2324",
    link: doi("10.1109/5.726791"),
  },
  "loshchilov-2017": {
    authors: "Ilya Loshchilov, Frank Hutter",
    short: "Loshchilov and Hutter",
    year: 2017,
    title: "SGDR: Stochastic Gradient Descent with Warm Restarts",
    venue: "ICLR 2017",
    link: arxiv("1608.03983"),
  },
  "mathieu-2014": {
    authors: "Michael Mathieu, Mikael Henaff, Yann LeCun",
    short: "Mathieu, Henaff and LeCun",
    year: 2014,
    title: "Fast Training of Convolutional Networks through FFTs",
    venue: "ICLR 2014",
    link: arxiv("1312.5851"),
  },
  "nesterov-1983": {
    authors: "Yurii E. Nesterov",
    short: "Nesterov",
    year: 1983,
    title: "A method of solving a convex programming problem with convergence rate O(1/k²)",
    venue: "Doklady Akademii Nauk SSSR 269(3), 543–547",
    link: "https://www.mathnet.ru/eng/dan46009",
  },
  "nielsen-2015": {
    authors: "Michael A. Nielsen",
    short: "Nielsen",
    year: 2015,
    title: "Neural Networks and Deep Learning",
    venue: "Determination Press",
    link: "http://neuralnetworksanddeeplearning.com/",
  },
  "rumelhart-1986": {
    authors: "David E. Rumelhart, Geoffrey E. Hinton, Ronald J. Williams",
    short: "Rumelhart, Hinton and Williams",
    year: 1986,
    title: "Learning representations by back-propagating errors",
    venue: "Nature 323, 533–536",
    link: doi("10.1038/323533a0"),
  },
  "sedghi-2019": {
    authors: "Hanie Sedghi, Vineet Gupta, Philip M. Long",
    short: "Sedghi, Gupta and Long",
    year: 2019,
    title: "The Singular Values of Convolutional Layers",
    venue: "ICLR 2019",
    link: arxiv("1805.10408"),
  },
  "wilson-1927": {
    authors: "Edwin B. Wilson",
    short: "Wilson",
    year: 1927,
    title: "Probable Inference, the Law of Succession, and Statistical Inference",
    venue: "Journal of the American Statistical Association 22(158), 209–212",
    link: doi("10.1080/01621459.1927.10502953"),
  },
  "article-1": post("一", 13),
  "article-2": post("二", 14),
  "article-3": post("三", 15),
};
